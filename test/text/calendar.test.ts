import { expect, test } from 'vitest';
import { dayFrom, isoDay, timeOf, weekdayMeant, yearMeant } from '../../lib/text/calendar.ts';

const THURSDAY = '2024-05-16T09:30:00Z';
const MONDAY = 1;
const THURSDAYS = 4;

test('only days that exist', () => {
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29');
  expect(isoDay(2023, 2, 29)).toBeUndefined();
  expect(timeOf('soon')).toBeUndefined();
});

test('a weekday is the last one up to the day of publication', () => {
  expect(weekdayMeant(MONDAY, THURSDAY, 'latest')).toBe('2024-05-13');
  expect(weekdayMeant(THURSDAYS, THURSDAY, 'latest')).toBe('2024-05-16');
  expect(weekdayMeant(THURSDAYS, THURSDAY, 'before')).toBe('2024-05-09');
  expect(weekdayMeant(THURSDAYS, THURSDAY, 'next')).toBe('2024-05-23');
  expect(weekdayMeant(MONDAY, 'soon', 'latest')).toBeUndefined();
});

test('a month without a year is the latest that is not far ahead', () => {
  expect(yearMeant(10, 7, THURSDAY)).toBe(2023);
  expect(yearMeant(5, 20, THURSDAY)).toBe(2024);
  expect(dayFrom(THURSDAY, -1)).toBe('2024-05-15');
});
