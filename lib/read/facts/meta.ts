import type { HeadFacts } from '../../model/snapshot.ts';

/** The content of the first of these meta elements that the page has and that is not empty. */
export function metaContent(head: HeadFacts, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = head.meta.find(([key, content]) => key === name && content.trim() !== '');
    if (found) return found[1].trim();
  }
  return undefined;
}
