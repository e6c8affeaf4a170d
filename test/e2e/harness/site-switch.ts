import { siteOf as siteOfAddress } from '../../../lib/sites.ts';
import type { StandArticle } from '../../newsstand/manifest.ts';
import type { Reader } from './reader.ts';

/** An article's site, as the settings name it. */
export function siteOf(article: StandArticle): string {
  return siteOfAddress(`http://${article.outlet.host}/`);
}

/** Switches one site on or off in the settings, as popup and options do. */
export async function switchSite(reader: Reader, site: string, on: boolean): Promise<void> {
  await reader.desk.choose({ off: on ? [] : [site] });
}
