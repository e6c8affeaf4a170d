// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { followAddress } from '../../lib/adapters/follow-address.ts';

test('another address is another page, a fragment is not', () => {
  const moved = vi.fn();
  let look = () => {};
  const every = (asked: () => void) => {
    look = asked;
  };
  followAddress(window, { signal: new AbortController().signal, every }, moved);
  for (const [address, times] of [
    ['#part', 0],
    ['/ferry', 1],
    ['/ferry#part', 1],
    ['/ferry?page=2', 2],
  ] as const) {
    history.pushState(null, '', address);
    look();
    expect(moved).toHaveBeenCalledTimes(times);
  }
});
