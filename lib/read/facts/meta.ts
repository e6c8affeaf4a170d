import type { HeadFacts } from '../../model/snapshot.ts';

/** Meta elements by name; of several with one name the first that says something. */
export type Meta = ReadonlyMap<string, string>;

/** A page's meta elements for looking up: dozens of names are asked for, and a page has dozens of elements. */
export function metaOf({ meta }: HeadFacts): Meta {
  const found = new Map<string, string>();
  for (const [name, content] of meta) {
    if (found.has(name)) continue;
    const said = content.trim();
    if (said !== '') found.set(name, said);
  }
  return found;
}

/** The content of the first of these names that the page has. */
export function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = meta.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
