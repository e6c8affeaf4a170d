import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Newsstand, openNewsstand } from '../newsstand/server.ts';
import { article } from './harness/at-the-stand.ts';
import { browserUnderTest } from './harness/launch.ts';
import { newReader, type Reader } from './harness/reader.ts';
import { until } from './harness/until.ts';

const FIRST = article('market-shelled');
const NEXT = article('ashdown-in-port-amsel');
/** Milliseconds of idleness after which Firefox ends the background here. */
const IDLE = 1000;

let stand: Newsstand;
let profile: string;

beforeAll(async () => {
  stand = await openNewsstand();
  profile = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterAll(async () => {
  await stand.close();
  rmSync(profile, { recursive: true, force: true });
});

function sitDown(): Promise<Reader> {
  return newReader({ browser: browserUnderTest(), profile, backgroundIdle: IDLE }, stand);
}

/** Ends the background as the browser does when nothing happens: at once in Chromium, by idleness in Firefox. */
async function endBackground(browser: Browser): Promise<void> {
  if (browserUnderTest() === 'firefox') {
    await new Promise((resolve) => setTimeout(resolve, 4 * IDLE));
    return;
  }
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.close();
  await until('the end of the background', async () =>
    browser.targets().some((one) => one.type() === 'service_worker') ? undefined : true,
  );
}

async function earlierArticles(reader: Reader): Promise<number> {
  return until('a comparison', async () => {
    const view = await reader.comparison();
    return view.state === 'article' ? view.earlier : undefined;
  });
}

test('cards, popup and library outlive the background, and the library the browser', async () => {
  const reader = await sitDown();
  await reader.desk.choose({ readAfter: 1 });
  await reader.open(stand.url(FIRST));
  await reader.remembered(FIRST.path);
  await endBackground(reader.launched.browser);
  await reader.page.bringToFront();
  await reader.hover(FIRST.sample.quote);
  expect((await reader.card()).text).not.toBe('');
  await reader.leave();
  await endBackground(reader.launched.browser);
  await reader.open(stand.url(NEXT));
  await reader.painted();
  expect(await earlierArticles(reader)).toBe(1);
  await reader.close();

  const again = await sitDown();
  await again.open(stand.url(NEXT));
  await again.painted();
  expect(await earlierArticles(again)).toBe(1);
  await again.close();
});
