import { expect, test } from 'vitest';
import { articleAddress } from '../../../lib/read/facts/address.ts';
import { metaOf } from '../../../lib/read/facts/meta.ts';

const head = (url: string, canonical?: string) => ({
  url,
  title: '',
  language: 'en',
  meta: [],
  canonical,
  jsonLd: [],
  prose: [],
});

test.each([
  [
    'tracking parameters go',
    'https://post.example/a?utm_source=x&id=7&fbclid=y',
    undefined,
    'https://post.example/a?id=7',
  ],
  [
    'whatever the case of their names',
    'https://post.example/a?UTM_Medium=x&CMP=y&Source=z',
    undefined,
    'https://post.example/a',
  ],
  [
    'never one that only looks like it',
    'https://post.example/a?reference=7&at=3',
    undefined,
    'https://post.example/a?reference=7&at=3',
  ],
  ['a fragment goes', 'https://post.example/a#comments', undefined, 'https://post.example/a'],
  [
    'a canonical link is taken',
    'https://m.post.example/a?x=1',
    'https://www.post.example/a',
    'https://www.post.example/a',
  ],
  [
    'not one to another site',
    'https://post.example/a',
    'https://other.example/a',
    'https://post.example/a',
  ],
  [
    'not one to a front page',
    'https://post.example/a',
    'https://post.example/',
    'https://post.example/a',
  ],
  [
    'a saved page has only what it says of itself',
    'file:///tmp/a.html',
    'https://post.example/a',
    'https://post.example/a',
  ],
  ['no address at all', 'file:///tmp/a.html', 'not an address', ''],
  ['never a script', 'about:blank', 'javascript:alert(1)', ''],
])('%s', (_name, url, canonical, address) => {
  const facts = head(url, canonical);
  expect(articleAddress(facts, metaOf(facts))?.href ?? '').toBe(address);
});
