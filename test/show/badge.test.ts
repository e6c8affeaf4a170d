import { expect, test } from 'vitest';
import type { Comparison } from '../../lib/model/finding.ts';
import { badgeOf } from '../../lib/show/badge.ts';
import { popupOf, type TabState } from '../../lib/show/popup.ts';
import { COMPARISON, FIRST } from './harbour-earlier.ts';
import { READING } from './harbour-post.ts';

const article = (comparison: Comparison, reading = READING): TabState => ({
  state: 'article',
  reading,
  comparison,
});

/** The article with so many quotes that differ. */
function withDifferences(count: number): TabState {
  const cut = COMPARISON.findings.find((finding) => finding.kind === 'quote');
  const [quote] = READING.quotes;
  if (cut?.kind !== 'quote' || quote === undefined) throw new Error('no quote that differs');
  const findings = Array.from({ length: count }, (_, index) => ({
    ...cut,
    here: { ...cut.here, index },
  }));
  return article({ ...COMPARISON, findings }, { ...READING, quotes: findings.map(() => quote) });
}

const CASES: readonly (readonly [name: string, tab: TabState, text: string, title: RegExp])[] = [
  ['differences', article(COMPARISON), '6', /6 differences with 4 earlier articles on this event$/],
  ['one difference', withDifferences(1), '1', /1 difference with 4 earlier/],
  ['ninety-nine', withDifferences(99), '99', /99 differences/],
  ['more', withDifferences(100), '99+', /100 differences/],
  ['none', article({ ...COMPARISON, findings: [] }), '', /no differences with 4 earlier articles/],
  ['first article', article(FIRST), '', /first article about this event/],
  [
    'a first article that spells a name otherwise',
    article({
      ...FIRST,
      findings: COMPARISON.findings.filter(({ relation }) => relation === 'spelling'),
    }),
    '1',
    /1 difference with articles on other events$/,
  ],
  ['not an article', { state: 'not-article' }, '', /not an article/],
  ['off', { state: 'off' }, '', /off on this site/],
  ['error', { state: 'error', why: 'the disk is full', details: '' }, '!', /the disk is full/],
];

for (const [name, tab, text, title] of CASES) {
  test(`${name}: ‘${text}’`, () => {
    const badge = badgeOf(tab);
    expect(badge.text).toBe(text);
    expect(badge.text.length).toBeLessThanOrEqual(3);
    expect(badge.title).toMatch(title);
  });
}

test('one quote reworded in three articles is one difference, not three', () => {
  const reworded = COMPARISON.findings.filter(({ relation }) => relation === 'reworded');
  const view = popupOf(
    { site: { name: '', host: '', on: true, blocked: false }, shortcuts: [] },
    article({
      ...COMPARISON,
      findings: ['a', 'b', 'c'].flatMap((id) =>
        reworded.map((one) => ({
          ...one,
          there: { ...one.there, article: { ...one.there.article, id } },
        })),
      ) as Comparison['findings'],
    }),
  );
  expect(view.state === 'article' && view.differences).toMatchObject([
    { mark: 'quote:0', more: 2 },
  ]);
});

test('what agrees, what is rounded and what was refused is no difference', () => {
  const findings = COMPARISON.findings.map((finding) =>
    finding.kind === 'figure' ? { ...finding, relation: 'rounded' as const } : finding,
  );
  const figures = findings.filter(({ kind }) => kind === 'figure');
  expect(badgeOf(article({ ...COMPARISON, findings: figures })).text).toBe('');
});
