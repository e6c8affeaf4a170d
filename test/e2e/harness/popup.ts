import type { Page } from 'puppeteer-core';
import { openExtensionPage } from './extension-page.ts';
import type { Reader } from './reader.ts';

/** Opens the popup's page for the tab that is read in, in a tab of its own, once it has its answer. */
export async function openPopup(reader: Reader): Promise<Page> {
  const tab = await reader.tab();
  const path = `popup.html?tab=${tab}`;
  return openExtensionPage(reader.launched, path, '.popup main:not([aria-busy="true"])');
}
