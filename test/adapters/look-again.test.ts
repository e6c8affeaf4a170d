// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAgain } from '../../lib/adapters/look-again.ts';

const PARAGRAPH = 'The harbour council of Tesmar voted on Tuesday to close the bridge. ';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function looks() {
  const observed = vi.spyOn(MutationObserver.prototype, 'observe');
  const given = { watching: vi.fn(), changed: vi.fn(), look: vi.fn() };
  const again = lookAgain(document, { signal: ending.signal, busy: () => false, ...given });
  return { again, observed, ...given };
}

test('a page that is no article is looked at three times more and never observed', async () => {
  const { again, observed, look } = looks();
  look.mockImplementation(again.later);
  again.later();
  for (const [seconds, times] of [
    [0.9, 0],
    [0.2, 1],
    [3, 2],
    [9, 3],
    [3600, 3],
  ] as const) {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
    expect(look).toHaveBeenCalledTimes(times);
  }
  expect(observed).not.toHaveBeenCalled();
});

test('an article is looked at when its text changes, until it is none any more', async () => {
  const { again, watching, changed } = looks();
  const add = async () => {
    document.body.append(PARAGRAPH);
    await vi.advanceTimersByTimeAsync(1000);
  };
  again.whenItChanges();
  again.whenItChanges();
  expect(watching).toHaveBeenCalledTimes(1);
  await add();
  expect(changed).toHaveBeenCalledTimes(1);
  again.never();
  await add();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('nothing is looked at after the end', async () => {
  const { again, look, changed } = looks();
  again.whenItChanges();
  ending.abort();
  again.later();
  document.body.append(PARAGRAPH);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect([look.mock.calls, changed.mock.calls]).toEqual([[], []]);
});
