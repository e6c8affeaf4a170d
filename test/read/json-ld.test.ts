import { expect, test } from 'vitest';
import { articleData } from '../../lib/read/json-ld.ts';

test('the article is found in a graph, with its authors and outlet', () => {
  const graph = {
    '@graph': [
      { '@type': 'WebSite', name: 'The Harbour Post' },
      {
        '@type': ['NewsArticle'],
        headline: 'Bridge closed',
        datePublished: '2025-10-14',
        author: [{ name: 'Mira Holm' }, 'Jon Arendt', 'https://post.example/by/holm'],
        publisher: { name: 'The Harbour Post' },
        isAccessibleForFree: 'False',
      },
    ],
  };
  expect(articleData([JSON.stringify(graph)])).toMatchObject({
    type: 'NewsArticle',
    headline: 'Bridge closed',
    authors: ['Mira Holm', 'Jon Arendt'],
    outlet: 'The Harbour Post',
    free: false,
  });
});

test('line breaks inside strings are mended', () => {
  expect(articleData(['{"@type":"NewsArticle","headline":"Bridge\nclosed"}'])?.headline).toBe(
    'Bridge closed',
  );
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"NewsArticle"',
  '{"@type":"Product","name":"A lamp"}',
  '{"@type":7}',
])('never an article: %s', (script) => {
  expect(articleData([script])).toBeUndefined();
});

test('the deepest nesting is given up without a throw', () => {
  const deep = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`;
  expect(articleData([deep])).toBeUndefined();
});
