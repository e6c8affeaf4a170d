import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';

/** A saved page is opened within this time or given up, in milliseconds. */
const TIMEOUT = 20_000;

/** Chromium as the saved pages are read in: nothing but the page itself is ever fetched. */
export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A tab whose pages run no scripts, load nothing and go nowhere. */
export async function openTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const wanted = tab.wanted === request.url() && request.isNavigationRequest();
    if (wanted) return void request.continue();
    // No content: a page that wants to go elsewhere by itself stays where it is.
    if (request.isNavigationRequest()) return void request.respond({ status: 204 });
    return void request.abort();
  });
  return tab;
}
