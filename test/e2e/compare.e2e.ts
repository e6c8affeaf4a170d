import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../../lib/model/finding.ts';
import { isDifference, relationWords } from '../../lib/show/relations.ts';
import type { DifferenceRow, PopupView } from '../../lib/show/views.ts';
import { ARTICLES, type Expected } from '../newsstand/manifest.ts';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { openPopup } from './harness/popup.ts';

const scene = atTheStand();
const views = new Map<string, PopupView>();

/** Characters of an article's last paragraph that tell it has been read to the end. */
const ENOUGH = 30;

/** Words alone, so that marks and cuts do not count. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter stretches say too little to tell one statement from another. */
const TELLING = 8;

/** Whether a row shows these words: it has room for a stretch of a long quote, and names whom a person's row is about. */
function shows(row: DifferenceRow, here: string): boolean {
  const words = row.diff.filter(({ side }) => side !== 'there').map(({ text }) => text);
  const stretches = [row.who ?? '', ...words.join(' ').split('…')].map(plain);
  return stretches.some(
    (stretch) =>
      stretch.includes(plain(here)) || (stretch.length >= TELLING && plain(here).includes(stretch)),
  );
}

function isCase({ kind, relation, here, in: earlier }: Expected, row: DifferenceRow): boolean {
  const paths = earlier.map((id) => article(id).path);
  return (
    row.relation === relationWords({ kind, relation } as Finding) &&
    shows(row, here) &&
    (row.more > 0 || paths.some((path) => row.source.href.includes(path)))
  );
}

afterAll(async () => {
  await scene.reader.desk.choose({ readAfter: 5 });
});

test.each(ARTICLES)('$id: $holds', async (one) => {
  const { reader, stand } = scene;
  await reader.desk.choose({ readAfter: 1 });
  await reader.open(stand.url(one));
  await reader.drawn();
  await reader.painted();
  // A page that loads late is read twice: what counts is the whole of it.
  await reader.remembered(one.path, one.story.paragraphs.at(-1)?.slice(0, ENOUGH));
  const view = await reader.comparison();
  views.set(one.id, view);
  if (view.state !== 'article') throw new Error(`Not read: ${view.state}`);
  // What agrees or is refused is no difference: a card tells it, the popup does not.
  const told = one.expects.filter((expected) => isDifference(expected as unknown as Finding));
  const found = (expected: Expected) => view.differences.some((row) => isCase(expected, row));
  expect(told.filter((expected) => !found(expected))).toEqual([]);
  expect(one.never.filter(found)).toEqual([]);
});

test('the popup shows what the extension found', async () => {
  const { reader } = scene;
  const last = views.get(ARTICLES.at(-1)?.id ?? '');
  if (last?.state !== 'article') throw new Error('Nothing was read.');
  const popup = await openPopup(reader);
  const text = await popup.evaluate(() => document.body.innerText);
  const { counts, differences } = last;
  expect(text).toContain(`${counts.leaders} leaders`);
  for (const { source } of differences.slice(0, 2)) expect(text).toContain(source.outlet);
  await popup.close();
});
