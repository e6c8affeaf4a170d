import { expect, test } from 'vitest';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { looksLikeArticle } from '../../lib/read/looks-like-article.ts';
import { readArticle, traceArticle } from '../../lib/read/read-article.ts';

const PARAGRAPHS = [
  'The harbour council of Tesmar voted on Tuesday to close the old swing bridge to lorries until the spring.',
  'Engineers had found cracks in two of its bearings last week, and the mayor said she would not wait for a third.',
  'Hauliers said the detour would cost them forty minutes, and asked the council to pay for part of it.',
];

function snapshot(head: Partial<Snapshot['head']> = {}, extra: Snapshot['blocks'] = []): Snapshot {
  const block = (text: string, parent: number, tag = 'p') => ({
    text,
    tag,
    parent,
    linkShare: 0,
    boldShare: 0,
  });
  return {
    head: {
      url: 'https://post.example/2025/10/14/tesmar-closes-its-bridge',
      title: 'Tesmar closes its bridge - The Harbour Post',
      language: 'en',
      meta: [
        ['og:type', 'article'],
        ['og:site_name', 'The Harbour Post'],
        ['article:published_time', '2025-10-14T16:40:00+02:00'],
      ],
      canonical: undefined,
      jsonLd: [],
      prose: PARAGRAPHS,
      ...head,
    },
    blocks: [
      block('Tesmar closes its bridge', 1, 'h1'),
      block('Lorries must take the ferry from tonight on', 2, 'h2'),
      ...PARAGRAPHS.map((text, at) => block(text, 3 + at)),
      ...extra,
    ],
    parents: [
      { tag: 'article', words: '', parent: -1 },
      { tag: 'h1', words: '', parent: 0 },
      { tag: 'h2', words: 'standfirst', parent: 0 },
      ...PARAGRAPHS.map(() => ({ tag: 'p', words: '', parent: 0 })),
    ],
    hints: [],
  };
}

test('an article has its headline, standfirst and paragraphs, each with its block in the snapshot', () => {
  const article = readArticle(snapshot());
  if ('why' in article) throw new Error(article.why);
  const { text, blocks, outlet, published, extent } = article;
  expect(blocks.map(({ kind, source }) => `${kind} ${source}`)).toEqual([
    'headline 0',
    'standfirst 1',
    'paragraph 2',
    'paragraph 3',
    'paragraph 4',
  ]);
  expect(blocks.slice(2).map(({ start, end }) => text.slice(start, end))).toEqual(PARAGRAPHS);
  expect({ outlet, published, extent }).toEqual({
    outlet: 'The Harbour Post',
    published: '2025-10-14T16:40:00+02:00',
    extent: 'whole',
  });
});

test('a subscription notice under a short text makes it a teaser', () => {
  const notice = {
    text: 'Subscribe to continue reading this article.',
    tag: 'p',
    parent: 0,
    linkShare: 0,
    boldShare: 0,
  };
  expect(readArticle(snapshot({}, [notice]))).toMatchObject({ extent: 'teaser' });
});

test('each block has a verdict with its reason', () => {
  for (const { because } of traceArticle(snapshot()).verdicts) expect(because).not.toBe('');
});

test.each([
  ['a front page', { url: 'https://post.example/', meta: [['og:type', 'website']] as const }],
  [
    'a shop',
    { url: 'https://shop.example/products/lamp', meta: [['og:type', 'product']] as const },
  ],
  ['a forum', { url: 'https://talk.example/forum/thread', meta: [] }],
])('never an article: %s', (_name, head) => {
  const { head: facts } = snapshot({ title: 'Lamps', ...head });
  expect(looksLikeArticle(facts).article).toBe(false);
  expect(readArticle(snapshot({ title: 'Lamps', ...head }))).toMatchObject({
    state: 'not-article',
  });
});

test('an empty snapshot is no article and no error', () => {
  const empty = { ...snapshot(), blocks: [], parents: [] };
  expect(readArticle(empty)).toMatchObject({ state: 'not-article' });
});
