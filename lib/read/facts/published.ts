import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { metaContent } from './meta.ts';

const ISO =
  /(?<year>(?:19|20)\d{2})-(?<month>\d{1,2})-(?<day>\d{1,2})(?<time>[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?/u;

/** When the page says the article was published; null where it does not say. */
export function publishedOf(snapshot: Snapshot, data: ArticleData | undefined): string | null {
  const { head } = snapshot;
  const stated = [data?.published, metaContent(head, 'article:published_time', 'datepublished')];
  for (const text of stated) {
    const found = text && ISO.exec(text);
    if (found) return found[0];
  }
  return null;
}
