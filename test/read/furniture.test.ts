import { describe, expect, test } from 'vitest';
import { isCloser } from '../../lib/read/closers.ts';
import { isFurniture } from '../../lib/read/furniture.ts';

describe('page furniture', () => {
  test.each([
    '27.2 C',
    '- Advertisement -',
    'Must read',
    'READ MORE: Ferry fares to rise',
    'Leave a Reply',
    'Please enter your comment!',
    'Back to top button',
    'Share on Facebook',
    'Tweet',
    '14 comments',
    'Sign up for our evening newsletter.',
    'Get the day’s biggest stories delivered to your inbox.',
    'Photo by Anna Lindt / Harbour Post',
    '© 2025 The Harbour Post',
    '%d bloggers like this:',
    '5 min read',
  ])('%s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    'Share prices fell by 4 percent on Monday.',
    'Comments by the minister drew protest from all sides.',
    'Copyright law will be rewritten by the spring, the minister said.',
    'Follow-up talks are to be held in Tesmar.',
    'Download speeds have doubled, according to an application filed in May.',
    'More than 40 people were hurt.',
    'Like many of his neighbours, Oren Vask has left.',
    'Watch officers saw the ship at dawn.',
    'He said: “Read the report.”',
  ])('never: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});

describe('closing notes', () => {
  test.each([
    'Reporting by Mira Holm; editing by Jon Arendt',
    'Mira Holm is a senior reporter at The Harbour Post.',
    'Staff writer Jon Arendt contributed to this report.',
    'Write to Mira Holm at mira.holm@harbourpost.example',
  ])('%s', (line) => {
    expect(isCloser(line)).toBe(true);
  });

  test.each([
    'Ilse Maran is the prime minister of Velmora.',
    'Reporting requirements will be eased, the ministry said.',
    'Thousands gathered in the square on Sunday to follow the count.',
  ])('never: %s', (line) => {
    expect(isCloser(line)).toBe(false);
  });
});

test.each(['– ', 'share ', 'Mira '])('never: 50 kB of %j, whose end does not come', (word) => {
  const hostile = word.repeat(10_000);
  expect([isFurniture(hostile), isCloser(hostile)]).toEqual([false, false]);
});
