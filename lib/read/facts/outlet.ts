import type { HeadFacts } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { metaContent } from './meta.ts';

const TITLE_BAR = /\s(?:[|–—·•»]|-)\s(?<name>[^|–—·•»]{2,40})$/u;
const WEB_ENDING =
  /^(?:www\.)?(?<name>[^\s/]+?)\.(?:com|org|net|co\.uk|com\.au|ca|in|ie|co\.za|info|news)$/iu;

/** The outlet's name as the page gives it, else the end of its title, else its host; null for a page without any. */
export function outletOf(
  head: HeadFacts,
  data: ArticleData | undefined,
  address: string,
): string | null {
  const stated =
    data?.outlet ??
    metaContent(head, 'og:site_name') ??
    metaContent(
      head,
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'cre',
      'publisher',
      'apple-mobile-web-app-title',
    );
  const name = stated ?? TITLE_BAR.exec(head.title)?.groups?.name ?? hostOf(address);
  return name ? withoutEnding(name.trim()) : null;
}

function hostOf(address: string): string | undefined {
  return address === '' ? undefined : new URL(address).hostname.replace(/^www\./u, '') || undefined;
}

function withoutEnding(name: string): string {
  return WEB_ENDING.exec(name)?.groups?.name ?? name;
}
