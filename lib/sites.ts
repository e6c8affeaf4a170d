import type { Settings } from './settings.ts';

/** Why a page is left alone, or that it is not. */
export type SiteRule = 'on' | 'switched-off' | 'not-chosen' | 'on-click' | 'local' | 'not-a-site';

const WEB = new Set(['http:', 'https:']);
/** Names that only a private network answers to, and numeric addresses of this machine and of private networks. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|home|home\.arpa)$/u;
const PRIVATE_ADDRESS =
  /^(?:(?:0|10|127)\.\d+|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$|^\[(?:::1?\]|f[cd]|fe80:)/u;

/** The site of an address, as settings name it: its host without 'www.' and port; '' where the address is not of the web. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  return WEB.has(url.protocol) ? url.hostname.replace(/^www\./u, '') : '';
}

/** Whether Crossread reads the page at an address by itself, and if not, why. */
export function siteRule(settings: Settings, address: string): SiteRule {
  const site = siteOf(address);
  if (site === '') return 'not-a-site';
  if (settings.off.includes(site)) return 'switched-off';
  if (settings.sites === 'chosen' && !settings.chosen.includes(site)) return 'not-chosen';
  if (isPrivate(site) && !settings.local) return 'local';
  return settings.sites === 'click' ? 'on-click' : 'on';
}

/** Switches one site on or off. On means that it is read in the mode that is set, so in 'chosen' it joins the chosen ones. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const without = (sites: readonly string[]) => sites.filter((one) => one !== site);
  if (!on)
    return { ...settings, off: [...without(settings.off), site], chosen: without(settings.chosen) };
  const chosen =
    settings.sites === 'chosen' ? [...without(settings.chosen), site] : settings.chosen;
  return { ...settings, off: without(settings.off), chosen };
}

/** A host without a dot is a name of an intranet; '.example' and other reserved names are ordinary hosts. */
function isPrivate(host: string): boolean {
  const single = !host.includes('.') && !host.startsWith('[');
  return single || PRIVATE_NAME.test(host) || PRIVATE_ADDRESS.test(host);
}
