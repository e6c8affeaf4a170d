import { expect, test } from 'vitest';
import { ARTICLES, OUTLETS } from './manifest.ts';

const TAG = /<[^>]+>/gu;

function words(id: string): string {
  const found = ARTICLES.find((article) => article.id === id);
  const { headline = '', standfirst = '', paragraphs = [] } = found?.story ?? {};
  return [headline, standfirst, ...paragraphs].join('\n').replace(TAG, '');
}

test('ten articles or more of five outlets, each outlet on a host of its own', () => {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(10);
  expect(new Set(OUTLETS.map((outlet) => outlet.host)).size).toBe(5);
});

test.each(ARTICLES)('$id: what the manifest names stands in the text', (article) => {
  const { leader, quote, figure } = article.sample;
  const here = words(article.id);
  for (const sample of [leader, quote, figure]) expect(here).toContain(sample);
  for (const expected of [...article.expects, ...article.hopes, ...article.never]) {
    expect(here.toLowerCase()).toContain(expected.here.toLowerCase());
    for (const earlier of expected.in)
      expect(words(earlier).toLowerCase()).toContain(expected.there.toLowerCase());
  }
});

test.each(ARTICLES)(
  '$id: compared only with articles read before it',
  ({ id, expects, hopes, never }) => {
    const order = ARTICLES.map((article) => article.id);
    for (const earlier of [...expects, ...hopes, ...never].flatMap((expected) => expected.in)) {
      expect(order).toContain(earlier);
      expect(order.indexOf(earlier)).toBeLessThan(order.indexOf(id));
    }
  },
);

test('articles of an event are read in the order they were published', () => {
  for (const event of ['shelling', 'flood'] as const) {
    const times = ARTICLES.filter((article) => article.event === event).map(({ story }) =>
      Date.parse(story.published),
    );
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
});
