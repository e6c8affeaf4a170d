import type { HeadFacts } from '../../model/snapshot.ts';
import type { Meta } from './meta.ts';
import { statedAddress } from './stated-address.ts';

const list = (words: string): readonly string[] => words.split(' ');

/** Parameters that say how a reader came, never what is read, in lower case; and what the names of such begin with. */
const TRACKING: ReadonlySet<string> = new Set(
  list(
    'fbclid gclid dclid msclkid mc_cid mc_eid igshid cmpid cmp ncid ref ref_src ref_url referrer smid sref srsltid taid ' +
      'ocid ito partner partnerid share sharetoken spm src source xtor s_cid yclid wt_mc wtmc _ga _gl amp outputtype guccounter',
  ),
);
const TRACKING_OPENERS = list('utm_ at_ ns_ guce_');

/**
 * The address an article is known by: the one its page states, without fragment and tracking parameters.
 *
 * @returns undefined where no address is known
 */
export function articleAddress(head: HeadFacts, meta: Meta): URL | undefined {
  const stated = statedAddress(head, meta);
  return stated && withoutTracking(stated);
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
