import { browser } from 'wxt/browser';

/** What the manifest asks for. Chrome grants it at installation; Firefox lets its reader give it site by site, and take it back. */
const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** Without the port, which Firefox knows no pattern for: all ports of a host are meant. */
function originsOf(address: string | undefined): string[] {
  if (address === undefined) return EVERY_SITE;
  const { protocol, hostname } = new URL(address);
  return [`${protocol}//${hostname}/*`];
}

/** A host given as a number, which has no hosts below it. */
const NUMERIC = /^[\d.]+$|^\[/u;

/** Whether pages at an address may be read by themselves; those of every site where it is not known. */
export function mayRead(address: string | undefined): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(address) });
}

/**
 * Asks the reader to let a site be read, or every site where none is named. Works only in a click itself.
 *
 * @param site as `siteOf` names it: 'www.' and other hosts of it are meant too
 */
export function askToRead(site: string): Promise<boolean> {
  const hosts = NUMERIC.test(site) ? site : `*.${site}`;
  const origins = site === '' ? EVERY_SITE : [`http://${hosts}/*`, `https://${hosts}/*`];
  return browser.permissions.request({ origins });
}

/** Calls back with the tabs in front when more may be read: the browser's question may have closed the popup that asked. */
export function onPermitted(permitted: (tab: number) => void): void {
  browser.permissions.onAdded.addListener(async () => {
    const front = await browser.tabs.query({ active: true });
    for (const { id } of front) if (id !== undefined) permitted(id);
  });
}
