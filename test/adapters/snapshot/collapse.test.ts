import { expect, test } from 'vitest';
import { collapse, rawOffset } from '../../../lib/adapters/snapshot/collapse.ts';

test.each([
  ['plain text', 'plain text', false],
  ['  two \n\t lines ', ' two lines ', false],
  ['  after a space', 'after a space', true],
  ['soft\u00ADhyphen and zero\u200Bwidth', 'softhyphen and zerowidth', false],
  ['no\u00A0break', 'no break', false],
])('%j is shown as %j', (data, shown, afterSpace) => {
  expect(collapse(data, afterSpace)).toBe(shown);
});

test.each(['  two \n\t lines  of\u00ADten ', 'plain', '\n a', 'a\u200B b'])(
  'every character of %j is found again',
  (data) => {
    for (const afterSpace of [true, false]) {
      const shown = collapse(data, afterSpace);
      for (let at = 0; at < shown.length; at += 1) {
        const raw = data.charAt(rawOffset(data, at, afterSpace));
        expect(raw.replace(/\s/u, ' ')).toBe(shown.charAt(at));
      }
    }
  },
);
