import type { HeadFacts } from '../../model/snapshot.ts';
import { metaContent } from './meta.ts';

/** Parameters that say how a reader came, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|cmp|ncid|ref|ref_src|ref_url|referrer|smid|sref|srsltid|taid|ocid|ito|partner|partnerid|share|shareToken|spm|src|source|at_\w+|ns_\w+|xtor|s_cid|yclid|wt_mc|wtmc|_ga|_gl|amp|outputType|CMP|guccounter|guce_\w+)$/iu;

/** Hosts of one site may differ by these first labels. */
const SAME_SITE_LABELS = /^(?:www\d?|m|mobile|amp|edition|beta)\./u;

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

const siteOf = (url: URL): string => url.hostname.replace(SAME_SITE_LABELS, '');

function parsed(address: string | undefined, base?: string): URL | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return isWeb(url) ? url : undefined;
}

/**
 * The address an article is known by: the canonical link where it can be trusted, else the page's own; no fragment, no
 * tracking parameters. A canonical link to another site or to a front page is not trusted. A saved page has only what
 * it says of itself.
 *
 * @returns '' where no address is known
 */
export function articleAddress(head: HeadFacts): string {
  const own = parsed(head.url);
  const stated = [head.canonical, metaContent(head, 'og:url')]
    .map((address) => parsed(address, head.url))
    .find((url) => url && url.pathname !== '/' && (!own || siteOf(url) === siteOf(own)));
  const url = stated ?? own;
  return url ? withoutTracking(url) : '';
}

function withoutTracking(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  // Not through searchParams: Firefox gives content scripts no iterator of it.
  const kept = clean.search
    .slice(1)
    .split('&')
    .filter((pair) => !TRACKING.test(nameOf(pair)));
  clean.search = kept.join('&');
  return clean.href;
}

function nameOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}
