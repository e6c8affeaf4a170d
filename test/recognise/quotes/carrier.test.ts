import { expect, test } from 'vitest';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseQuotes } from '../../../lib/recognise/quotes/index.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

function carriersIn(text: string): (string | null)[] {
  return recogniseQuotes(articleWords(readText(text))).map(
    ({ carrier }) => carrier && text.slice(carrier.start, carrier.end),
  );
}

test.each([
  ['“It held all night,” Ada Rohn told Reuters.', 'Reuters'],
  ['“It held all night,” Rohn told the Halvek Gazette on Monday.', 'Halvek Gazette'],
  ['In an interview with the Halvek Gazette, Rohn said it held.', 'Halvek Gazette'],
  ['Rohn said in a post on X that it held.', 'X'],
  ['“It held all night,” Rohn wrote on Facebook.', 'Facebook'],
  ['“It held,” Rohn said, according to a statement carried by Sund Radio.', 'Sund Radio'],
  ['“It held all night,” Rohn said, Reuters reported.', 'Reuters'],
  ['“It held all night,” Rohn told BBC Tuesday.', 'BBC'],
])('%s', (text, carrier) => {
  expect(carriersIn(text)).toEqual([carrier]);
});

test.each([
  ['“It held all night,” Rohn told Congress.'],
  ['“It held all night,” Rohn told Pia Lund.'],
  ['“It held all night,” Rohn said on Monday.'],
  ['Rohn said that the Halvek Gazette was late.'],
  ['The Halvek Gazette said it held.'],
  ['“I told Reuters,” Rohn said.'],
  ['“It held,” Rohn said to the X of the map.'],
])('nobody carried it: %s', (text) => {
  expect(carriersIn(text)).toEqual([null]);
});
