import { expect, test } from 'vitest';
import type { HeadFacts } from '../../lib/model/snapshot.ts';
import { looksLikeArticle } from '../../lib/read/looks-like-article.ts';

function signs(head: Partial<HeadFacts>): string[] {
  const bare: HeadFacts = {
    url: 'https://post.example/a',
    title: '',
    language: '',
    meta: [],
    canonical: undefined,
    jsonLd: [],
    proseParagraphs: 3,
  };
  return looksLikeArticle({ ...bare, ...head }).signs.map(([name]) => name);
}

test.each<[string, Partial<HeadFacts>, string[]]>([
  ['a date', { meta: [['article:published_time', '2025-10-14']] }, ['date']],
  ['a date by another name', { meta: [['parsely-pub-date', '2025-10-14']] }, ['date']],
  ['never the publisher', { meta: [['article:publisher', 'The Harbour Post']] }, []],
  ['never a change', { meta: [['og:updated_time', '2025-10-14']] }, []],
  ['a dated address', { url: 'https://post.example/2025/10/14/bridge' }, ['dated']],
  ['a headline as address', { url: 'https://post.example/tesmar-closes-old-bridge/' }, ['slug']],
  ['a forum', { url: 'https://post.example/forums/viewtopic.php' }, ['other path']],
  ['never a word of a longer name', { url: 'https://post.example/shoplifting' }, []],
  ['a front page', { url: 'https://post.example/' }, ['front page']],
  ['data', { jsonLd: ['{"@type": ["NewsArticle"]}'] }, ['data']],
  ['other data', { jsonLd: ['{"@type":"QAPage"}'] }, ['other data']],
  ['software', { meta: [['generator', 'MediaWiki 1.43']] }, ['software']],
])('%s', (_name, head, expected) => {
  expect(signs(head)).toEqual(expected);
});
