import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../lib/settings.ts';

test('nothing stored means the defaults', () => {
  expect(settingsFrom(undefined)).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom(null)).toEqual(DEFAULT_SETTINGS);
  expect(settingsFrom('broken')).toEqual(DEFAULT_SETTINGS);
});

test('settings come back as they were stored', () => {
  const kept = {
    ...DEFAULT_SETTINGS,
    sites: 'chosen',
    chosen: ['courier.example'],
    off: ['gazette.example'],
    hover: { opens: 'key', delay: 800, key: 'Alt' },
    marks: { leader: true, quote: false, figure: true },
    look: { scheme: 'dark', lines: 'strong' },
    readAfter: 10,
  };
  expect(settingsFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test('what is odd falls back to its default, the rest stays', () => {
  const odd = {
    sites: 'all',
    off: ['a.example', 7],
    hover: { delay: -1, opens: 'never' },
    marks: { quote: 'no' },
    look: 'dark',
    readAfter: 0,
  };
  expect(settingsFrom(odd)).toEqual({
    ...DEFAULT_SETTINGS,
    off: ['a.example'],
    hover: { ...DEFAULT_SETTINGS.hover, opens: 'never' },
  });
});
