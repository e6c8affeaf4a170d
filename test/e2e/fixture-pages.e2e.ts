import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, openTab, type Tab } from '../../scripts/pages/browser.ts';
import { bundleForPage } from '../../scripts/pages/bundle.ts';
import { HOSTILE } from '../read/fixtures/hostile.ts';
import { PAGES } from '../read/fixtures/pages.ts';

/** The reader itself, without the extension around it: saved pages are read in Chromium only. */
describe.skipIf(process.env.CROSSREAD_BROWSER === 'firefox')('pages readers fail on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-pages-'));
  let browser: Browser;
  let tab: Tab;
  let code: string;

  beforeAll(async () => {
    code = await bundleForPage('crossread-in-page.ts', 'crossread');
    browser = await openBrowser();
    tab = await openTab(browser);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  const open = async (html: string | Buffer) => {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    const page = await tab.open(pathToFileURL(file).href);
    await page.evaluate(code);
    return page;
  };

  test.each(Object.entries(PAGES))('%s', async (_name, html) => {
    const page = await open(html);
    const read = await page.evaluate(() => crossread.readPage({ trace: false }));
    const wanted = await page.evaluate(() => {
      const found = [...document.querySelectorAll('*')].flatMap((element) => [
        ...(element.matches('[data-in]') ? [element] : []),
        ...(element.shadowRoot?.querySelectorAll('[data-in]') ?? []),
      ]);
      return found.map((element) => element.innerHTML.replaceAll('<br>', '\n')).join('\n\n');
    });
    expect(read.text).toBe(wanted);
    expect(read.title).toBe('Tesmar closes its old bridge to lorries');
    expect(read.date).toMatch(/^2025-10-14T/u);
    expect(read.byline).toBe('Mira Holm');
    expect(read.outlet).toBe('The Harbour Post');
  });

  test.each(Object.entries(HOSTILE))(
    'a page that means harm is read without a fault, and no more of it than is bounded: %s',
    async (_name, make) => {
      const page = await open(make());
      const { text } = await page.evaluate(() => crossread.readPage({ trace: false }));
      expect(text?.length ?? 0).toBeLessThan(500_000);
    },
  );
});
