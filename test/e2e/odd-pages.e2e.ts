import { expect, test } from 'vitest';
import type { PageState } from '../../lib/calls.ts';
import { ODD_HOST } from '../newsstand/odd-pages.ts';
import { atTheStand } from './harness/at-the-stand.ts';
import { until } from './harness/until.ts';

const scene = atTheStand();

async function stateOf(path: string): Promise<PageState> {
  const { reader, stand } = scene;
  await reader.open(stand.at(ODD_HOST, path));
  return reader.settled();
}

const marked = () =>
  scene.reader.page.evaluate(() => document.querySelector('[data-crossread]') !== null);

test('a plain page is marked: what is left alone below is so for its own reason', async () => {
  expect((await stateOf('/plain')).state).toBe('article');
});

test.each([
  ['without text', '/empty', 'not-article'],
  ['that is written in', '/editable', 'not-article'],
  ['that holds a frame', '/framing', 'not-article'],
  ['in another language', '/german', 'other-language'],
])('a page %s is not marked, and its popup says so', async (_what, path, state) => {
  expect((await stateOf(path)).state).toBe(state);
  expect(await marked()).toBe(false);
  const view = await scene.reader.comparison();
  expect(view.state).toBe(state);
  expect('why' in view && view.why).toMatch(/\w+ \w+ .*\./u);
});

test('nothing in a frame is marked', async () => {
  await stateOf('/framing');
  const { page } = scene.reader;
  const inner = await until('the frame', async () =>
    page.frames().find((frame) => frame !== page.mainFrame()),
  );
  const names = await inner.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).toEqual([]);
});

test.each([
  ['ten megabytes of text', '/huge'],
  ['broken markup', '/broken'],
])('%s are read as far as they can be, and the page answers', async (_what, path) => {
  expect((await stateOf(path)).state).toBe('article');
  expect((await scene.reader.painted()).quote).toBeGreaterThan(0);
  expect(await scene.reader.page.evaluate(() => 1 + 1)).toBe(2);
});

test('a page of this machine is left alone, unless the reader wants it read', async () => {
  const { reader, stand } = scene;
  const { port } = new URL(stand.at(ODD_HOST, '/plain'));
  await reader.open(`http://localhost:${port}/plain`);
  expect((await reader.settled()).state).toBe('off');
  const view = await reader.comparison();
  expect(view.state === 'off' && view.why).toContain('private networks');
  await reader.desk.choose({ local: true });
  expect((await reader.settled()).state).toBe('article');
  await reader.desk.choose({ local: false });
});

test('only when I click: opening the popup is the click', async () => {
  const { reader } = scene;
  await reader.desk.choose({ sites: 'click' });
  expect((await stateOf('/plain')).state).toBe('off');
  expect((await reader.comparison()).state).toBe('article');
  await reader.painted();
  await reader.desk.choose({ sites: 'every' });
});

test('only sites I choose', async () => {
  const { reader } = scene;
  await reader.desk.choose({ sites: 'chosen', chosen: [] });
  expect((await stateOf('/plain')).state).toBe('off');
  await reader.desk.choose({ chosen: [ODD_HOST] });
  expect((await stateOf('/plain')).state).toBe('article');
  await reader.desk.choose({ sites: 'every' });
});
