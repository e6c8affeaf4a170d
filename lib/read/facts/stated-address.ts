import type { HeadFacts } from '../../model/snapshot.ts';
import type { Meta } from './meta.ts';

/** Hosts of one site may differ by these first labels. */
const SAME_SITE_LABELS = /^(?:www\d?|m|mobile|amp|edition|beta)\./u;

const siteOf = ({ hostname }: URL): string => hostname.replace(SAME_SITE_LABELS, '');

function parsed(address: string | undefined, base?: string): URL | undefined {
  const url = address ? URL.parse(address, base) : null;
  return url?.protocol.startsWith('http') ? url : undefined;
}

/**
 * The address a page states: the canonical link where it can be trusted, else the page's own. A canonical link to another
 * site or to a front page is not trusted. A saved page has only what it says of itself.
 *
 * @returns undefined where no address is known
 */
export function statedAddress(head: HeadFacts, meta: Meta): URL | undefined {
  const own = parsed(head.url);
  const isTrusted = (url: URL) =>
    url.pathname !== '/' && (!own || url.hostname === own.hostname || siteOf(url) === siteOf(own));
  for (const stated of [head.canonical, meta.get('og:url')]) {
    const url = parsed(stated, head.url);
    if (url && isTrusted(url)) return url;
  }
  return own;
}
