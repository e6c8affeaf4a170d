import { hostsOf } from './host.ts';
import { eraseMarks } from './paint.ts';

/**
 * Takes away what an earlier version of the extension has left on a page. In Chromium its script lives on and cleans up for
 * itself; Firefox ends it without a word, and puts that of the new version into the page.
 */
export function sweep(page: Document): void {
  const left = hostsOf(page);
  if (left.length === 0) return;
  for (const host of left) host.remove();
  eraseMarks(page);
}
