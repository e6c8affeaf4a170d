import { describe, expect, test } from 'vitest';
import { everPosting, nearPosting, rowOf, stretchesOf } from '../../lib/remember/postings.ts';

const KEY = 'e:brannik+river';

function finds(days: { from: string; to: string } | null, date: string, key = KEY): boolean {
  const posting = days === null ? everPosting(KEY, date) : nearPosting(KEY, date);
  return stretchesOf(key, days).some(([first, last]) => posting >= first && posting <= last);
}

describe('what is found around a day', () => {
  const days = { from: '2031-05-03', to: '2031-05-13' };
  test.each([
    ['2031-05-02', false],
    ['2031-05-03', true],
    ['2031-05-08', true],
    ['2031-05-13', true],
    ['2031-05-14', false],
    ['2030-05-08', false],
    ['2032-05-08', false],
  ])('%s: %s', (date, expected) => {
    expect(finds(days, date)).toBe(expected);
    expect(finds(null, date)).toBe(true);
  });

  test('whatever day the window begins with', () => {
    for (let day = 1; day <= 31; day += 1) {
      const date = `2031-05-${String(day).padStart(2, '0')}`;
      expect(finds({ from: date, to: date }, date)).toBe(true);
      expect(finds({ from: '2031-04-20', to: '2031-06-10' }, date)).toBe(true);
    }
  });

  test('never under another key', () => {
    expect(finds(days, '2031-05-08', 'e:brannik+bridge')).toBe(false);
    expect(finds(null, '2031-05-08', 'e:brannik+bridge')).toBe(false);
  });
});

test('the newest stands first, at any time and within a stretch of days', () => {
  expect(everPosting(KEY, '2031-05-08')).toBeLessThan(everPosting(KEY, '1999-05-08'));
  const [newest] = stretchesOf(KEY, { from: '2031-01-01', to: '2031-12-31' });
  const late = nearPosting(KEY, '2031-12-31');
  expect(newest && late >= newest[0] && late <= newest[1]).toBe(true);
});

test('rows of a day lie together, and two articles of a day have two rows', () => {
  const [first, second, later] = [
    rowOf('a1', '2031-05-08'),
    rowOf('b2', '2031-05-08'),
    rowOf('a1', '2031-05-09'),
  ];
  expect(new Set([first, second, later]).size).toBe(3);
  expect(later).toBeGreaterThan(Math.max(first, second));
});

test('a date that is none, or before all dates, is no reason to fail', () => {
  for (const date of ['', 'yesterday', '1612-01-01', '2399-01-01']) {
    for (const posting of [rowOf('a', date), nearPosting(KEY, date), everPosting(KEY, date)]) {
      expect(Number.isSafeInteger(posting) && posting >= 0).toBe(true);
    }
  }
});
