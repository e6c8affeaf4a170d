import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../lib/settings.ts';
import { siteOf, siteRule, switchSite } from '../lib/sites.ts';

const SETTINGS: readonly [what: Partial<Settings>, address: string, rule: string][] = [
  [{}, 'https://www.courier.example/a', 'on'],
  [{}, 'http://courier.example:8080/a', 'on'],
  [{}, 'https://localhost.example/', 'on'],
  [{}, 'https://10.example/', 'on'],
  [{}, 'https://8.8.8.8/', 'on'],
  [{}, 'https://172.32.0.1/', 'on'],
  [{}, 'http://localhost:3000/', 'local'],
  [{}, 'http://paper.localhost/', 'local'],
  [{}, 'http://127.0.0.1/', 'local'],
  [{}, 'http://192.168.1.4/', 'local'],
  [{}, 'http://172.20.0.1/', 'local'],
  [{}, 'http://[::1]/', 'local'],
  [{}, 'http://[fd00::2]/', 'local'],
  [{}, 'http://wiki/', 'local'],
  [{}, 'http://printer.local/', 'local'],
  [{}, 'https://news.corp/', 'local'],
  [{ local: true }, 'http://localhost:3000/', 'on'],
  [{}, 'about:blank', 'not-a-site'],
  [{}, 'chrome://settings', 'not-a-site'],
  [{}, 'not an address', 'not-a-site'],
  [{ off: ['courier.example'] }, 'https://www.courier.example/a', 'switched-off'],
  [{ off: ['courier.example'] }, 'https://live.courier.example/a', 'on'],
  [{ sites: 'chosen' }, 'https://courier.example/', 'not-chosen'],
  [{ sites: 'chosen', chosen: ['courier.example'] }, 'https://courier.example/', 'on'],
  [{ sites: 'click' }, 'https://courier.example/', 'on-click'],
];

test.each(SETTINGS)('%j at %s: %s', (what, address, rule) => {
  expect(siteRule({ ...DEFAULT_SETTINGS, ...what }, address)).toBe(rule);
});

test('a site is its host without www and port', () => {
  expect(siteOf('https://www.courier.example:444/x?y#z')).toBe('courier.example');
  expect(siteOf('file:///home/page.html')).toBe('');
});

test('a site switched off and on again is as before', () => {
  const off = switchSite(DEFAULT_SETTINGS, 'courier.example', false);
  expect(off.off).toEqual(['courier.example']);
  expect(switchSite(off, 'courier.example', true)).toEqual(DEFAULT_SETTINGS);
});

test('in chosen mode, on means chosen', () => {
  const chosen = switchSite({ ...DEFAULT_SETTINGS, sites: 'chosen' }, 'courier.example', true);
  expect(siteRule(chosen, 'https://courier.example/')).toBe('on');
  const off = switchSite(chosen, 'courier.example', false);
  expect(off.chosen).toEqual([]);
});
