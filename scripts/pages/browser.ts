import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';

/** A saved page is opened within this time or given up, in milliseconds. */
const TIMEOUT = 20_000;

/** Chromium, headless, as quiet on the network as it can be made. */
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

/** A tab for saved pages: they run no scripts, load nothing and go nowhere by themselves. */
export interface Tab {
  /** Opens a page afresh. Rejects where the page cannot be opened. */
  readonly open: (address: string) => Promise<Page>;
}

export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  let wanted = '';
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, wanted));
  return {
    open: async (address) => {
      wanted = address;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
      wanted = '';
      return page;
    },
  };
}

async function answer(request: HTTPRequest, wanted: string): Promise<void> {
  const { isNavigation, own } = {
    isNavigation: request.isNavigationRequest(),
    own: request.frame()?.parentFrame() === null,
  };
  if (isNavigation && own && request.url() === wanted) await request.continue();
  // "No content" leaves a page that wants to go elsewhere where it is.
  else if (isNavigation && own) await request.respond({ status: 204 });
  else await request.abort();
}
