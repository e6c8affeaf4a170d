import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Least contrast of WCAG 2.2 AA: of text, and of lines and borders that must be seen. */
const TEXT = 4.5;
const LINE = 3;

/** Every pair of colours in use: what is in front, on what, and how much contrast it needs. */
const PAIRS: readonly (readonly [
  front: readonly string[],
  on: readonly string[],
  least: number,
])[] = [
  [['ink'], ['paper', 'desk', 'inset', 'press', 'copy-wash', 'mark-open'], TEXT],
  [['ink-2'], ['paper', 'desk', 'inset', 'copy-wash'], TEXT],
  [['ink-3'], ['paper', 'desk', 'inset'], TEXT],
  [['copy'], ['paper', 'desk', 'inset', 'copy-wash'], TEXT],
  [['paper'], ['ink', 'ink-2'], TEXT],
  [['on-copy'], ['copy'], TEXT],
  [['edge', 'copy-line'], ['paper', 'inset'], LINE],
  [['mark', 'mark-differs'], ['paper', 'mark-open'], LINE],
];

const TOKEN = /--(?<name>[\w-]+):\s*light-dark\((?<light>#\w{6}), (?<dark>#\w{6})\)/gu;
const colours = new Map(
  [...readFileSync('components/styles/tokens.css', 'utf8').matchAll(TOKEN)].map(({ groups }) => [
    groups?.name,
    { light: groups?.light ?? '', dark: groups?.dark ?? '' },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

for (const [fronts, backs, least] of PAIRS) {
  for (const front of fronts) {
    for (const back of backs) {
      test(`${front} on ${back}: at least ${least}`, () => {
        for (const scheme of ['light', 'dark'] as const) {
          const [a, b] = [colours.get(front)?.[scheme], colours.get(back)?.[scheme]];
          expect(contrast(a ?? '', b ?? '')).toBeGreaterThanOrEqual(least);
        }
      });
    }
  }
}
