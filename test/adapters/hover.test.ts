import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hover } from '../../lib/adapters/hover.ts';

const TIMES = { open: 500, close: 300 };
let told: string[];

function follow() {
  told = [];
  return hover(TIMES, {
    prepare: () => {},
    open: (mark) => told.push(`open ${mark}`),
    close: () => told.push('close'),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a card opens after 500 ms of rest, not before', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(499);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['open a']);
});

test('a pointer that passes over opens nothing', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(200);
  over('b');
  vi.advanceTimersByTime(400);
  over(null);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([]);
});

test('moving within a mark does not start its time anew', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(300);
  over('a');
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['open a']);
});

test('it stays for 300 ms after the pointer has left', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(500);
  over(null);
  vi.advanceTimersByTime(299);
  expect(told).toEqual(['open a']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['open a', 'close']);
});

test('coming back in time keeps it', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(500);
  over(null);
  vi.advanceTimersByTime(200);
  over('a');
  vi.advanceTimersByTime(2000);
  expect(told).toEqual(['open a']);
});

test('the pointer can enter the card and keeps it; leaving it closes', () => {
  const { over, enterCard, leaveCard } = follow();
  over('a');
  vi.advanceTimersByTime(500);
  over(null);
  vi.advanceTimersByTime(100);
  enterCard();
  vi.advanceTimersByTime(5000);
  expect(told).toEqual(['open a']);
  leaveCard();
  vi.advanceTimersByTime(300);
  expect(told).toEqual(['open a', 'close']);
});

test('one card at most: another mark closes the first', () => {
  const { over } = follow();
  over('a');
  vi.advanceTimersByTime(500);
  over('b');
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['open a', 'close', 'open b']);
});

test('opened at once, closed at once, and the same rest opens nothing again', () => {
  const { over, openNow, closeNow } = follow();
  over('a');
  openNow('a');
  vi.advanceTimersByTime(2000);
  closeNow();
  over('a');
  vi.advanceTimersByTime(2000);
  expect(told).toEqual(['open a', 'close']);
});

test('Esc during the rest keeps the card from opening', () => {
  const { over, closeNow } = follow();
  over('a');
  vi.advanceTimersByTime(400);
  closeNow();
  vi.advanceTimersByTime(2000);
  expect(told).toEqual([]);
});

test('busy from the first moment on a mark until the pointer and the card have gone', () => {
  const { over, isBusy } = follow();
  expect(isBusy()).toBe(false);
  over('a');
  expect(isBusy()).toBe(true);
  vi.advanceTimersByTime(500);
  over(null);
  expect(isBusy()).toBe(true);
  vi.advanceTimersByTime(300);
  expect(isBusy()).toBe(false);
});
