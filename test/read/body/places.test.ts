import { expect, test } from 'vitest';
import { placesOf } from '../../../lib/read/body/places.ts';

const placeOf = (words: string) => {
  const { flags, pictures, standfirsts } = placesOf([{ tag: 'div', words, parent: -1 }]);
  return { flag: flags[0], picture: pictures[0], standfirst: standfirsts[0] };
};

test.each([
  ['comment-list', 'comments'],
  ['page comments', 'comments'],
  ['cookie-consent', 'over'],
  ['mod_widget', 'beside'],
  ['col ad_top', 'beside'],
  ['related-story', 'beside'],
  ['article-body related', undefined],
  ['story sidebar-off', undefined],
  ['', undefined],
])('%j is %s', (words, flag) => {
  expect(placeOf(words).flag).toBe(flag);
});

test.each(['heading', 'railway-station', 'commentary', 'biography', 'read morenews'])(
  'never a flag: %s holds a word that counts only alone',
  (words) => {
    expect(placeOf(words).flag).toBeUndefined();
  },
);

test('pictures and standfirsts are told by their words', () => {
  expect(placeOf('wp-caption-text').picture).toBe(true);
  expect(placeOf('article__dek').standfirst).toBe(true);
  expect(placeOf('decker')).toMatchObject({ picture: false, standfirst: false });
});

test('each parent has its own words, however many share some', () => {
  const parents = ['row', 'row ad', 'row', 'ad'].map((words) => ({
    tag: 'div',
    words,
    parent: -1,
  }));
  expect(placesOf(parents).flags).toEqual([undefined, 'beside', undefined, 'beside']);
});
