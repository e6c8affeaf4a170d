import { expect, test } from 'vitest';
import { placeFrame, type Words } from '../../lib/adapters/card-frame.ts';

const VIEW = { width: 1200, height: 900, text: 16 };
const at = (top: number, left = 300): Words => ({ left, top, bottom: top + 20 });

test('a card hangs below its words where it has room', () => {
  const place = placeFrame(at(100), VIEW);
  expect(place.side).toBe('below');
  expect(place.top).toBe(120);
});

test('near the lower edge it stands above them', () => {
  const place = placeFrame(at(700), VIEW);
  expect(place.side).toBe('above');
  expect(place.top + place.height).toBe(700);
});

test.each([
  ['in a low window', at(150), { width: 1200, height: 300, text: 16 }],
  ['at the upper edge', at(0), VIEW],
  ['at the lower edge', at(880), VIEW],
  ['on a quote of many rows', { left: 0, top: 100, bottom: 700 }, VIEW],
])('%s it never lies over the words, nor out of sight', (_where, words, view) => {
  const { top, height } = placeFrame(words, view);
  expect(top >= words.bottom || top + height <= words.top).toBe(true);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + height).toBeLessThanOrEqual(Math.max(view.height, words.bottom));
});

test.each([0, 300, 1190])('words at %i pixels leave it inside the window', (left) => {
  const place = placeFrame(at(100, left), VIEW);
  expect(place.left).toBeGreaterThanOrEqual(0);
  expect(place.left + place.width).toBeLessThanOrEqual(VIEW.width);
});

test('a window narrower than the card makes it as wide as the window', () => {
  const place = placeFrame(at(100, 20), { width: 320, height: 700, text: 16 });
  expect([place.left, place.width]).toEqual([0, 320]);
});

test('with text twice as large the card has twice the room, as far as the window has it', () => {
  const place = placeFrame(at(0), { width: 1200, height: 1100, text: 32 });
  expect([place.width, place.height]).toEqual([800, 992]);
  expect(placeFrame(at(0), { width: 700, height: 800, text: 32 }).width).toBe(700);
});
