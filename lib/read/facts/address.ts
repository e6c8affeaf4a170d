import type { HeadFacts } from '../../model/snapshot.ts';
import type { Meta } from './meta.ts';

const list = (words: string): readonly string[] => words.split(' ');

/** Parameters that say how a reader came, never what is read, in lower case; and what the names of such begin with. */
const TRACKING: ReadonlySet<string> = new Set(
  list(
    'fbclid gclid dclid msclkid mc_cid mc_eid igshid cmpid cmp ncid ref ref_src ref_url referrer smid sref srsltid taid ' +
      'ocid ito partner partnerid share sharetoken spm src source xtor s_cid yclid wt_mc wtmc _ga _gl amp outputtype guccounter',
  ),
);
const TRACKING_OPENERS = list('utm_ at_ ns_ guce_');

/** Hosts of one site may differ by these first labels. */
const SAME_SITE_LABELS: ReadonlySet<string> = new Set(
  list('www www1 www2 www3 www4 www5 www6 www7 www8 www9 m mobile amp edition beta'),
);

function siteOf({ hostname }: URL): string {
  const dot = hostname.indexOf('.');
  return SAME_SITE_LABELS.has(hostname.slice(0, dot)) ? hostname.slice(dot + 1) : hostname;
}

function parsed(address: string | undefined, base?: string): URL | undefined {
  const url = address ? URL.parse(address, base) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : undefined;
}

/**
 * The address an article is known by: the canonical link where it can be trusted, else the page's own; no fragment, no
 * tracking parameters. A canonical link to another site or to a front page is not trusted. A saved page has only what
 * it says of itself.
 *
 * @returns undefined where no address is known
 */
export function articleAddress(head: HeadFacts, meta: Meta): URL | undefined {
  const own = parsed(head.url);
  const isTrusted = (url: URL) =>
    url.pathname !== '/' && (!own || url.hostname === own.hostname || siteOf(url) === siteOf(own));
  for (const stated of [head.canonical, meta.get('og:url')]) {
    const url = parsed(stated, head.url);
    if (url && isTrusted(url)) return withoutTracking(url);
  }
  return own && withoutTracking(own);
}

function withoutTracking(url: URL): URL {
  const { href, search } = url;
  if (!href.includes('?') && !href.includes('#')) return url;
  const clean = new URL(href);
  clean.hash = '';
  // Not through searchParams: Firefox gives content scripts no iterator of it.
  const kept = search.slice(1).split('&');
  clean.search = kept.filter((pair) => !isTracking(pair)).join('&');
  return clean;
}

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0]?.toLowerCase() ?? '';
  return TRACKING.has(name) || TRACKING_OPENERS.some((opener) => name.startsWith(opener));
}
