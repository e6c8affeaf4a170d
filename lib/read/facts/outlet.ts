import type { HeadFacts } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { firstOf, type Meta } from './meta.ts';

const TITLE_BAR = /\s(?:[|–—·•»]|-)\s(?<name>[^|–—·•»]{2,40})$/u;
const WEB_ENDINGS = '.com .org .net .co.uk .com.au .ca .in .ie .co.za .info .news'.split(' ');
const WEB_OPENING = 'www.';

const NAMES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'cre',
  'publisher',
  'apple-mobile-web-app-title',
];

/** The outlet's name as the page gives it, else the end of its title, else its host; null for a page without any. */
export function outletOf(
  { title }: HeadFacts,
  data: ArticleData | undefined,
  { meta, address }: { readonly meta: Meta; readonly address: URL | undefined },
): string | null {
  const stated = data?.outlet ?? firstOf(meta, NAMES);
  const name = stated ?? TITLE_BAR.exec(title)?.groups?.name ?? hostOf(address);
  return name ? withoutEnding(name.trim()) : null;
}

function hostOf(address: URL | undefined): string | undefined {
  return address?.hostname.replace(/^www\./u, '') || undefined;
}

function withoutEnding(name: string): string {
  const lower = name.toLowerCase();
  const ending = WEB_ENDINGS.find((end) => lower.endsWith(end));
  if (ending === undefined || name.includes(' ') || name.includes('/')) return name;
  const start = lower.startsWith(WEB_OPENING) ? WEB_OPENING.length : 0;
  return name.slice(start, -ending.length) || name;
}
