import { type FoundName, foldedWords, type People } from './found-name.ts';

/** A name of more words is none that would stand a second time. */
const LONGEST = 7;

/** Names by their words, to be looked for at any place in steps that do not grow with their number. */
export interface NameIndex {
  /** Folded names, their words joined by a space. */
  readonly keys: ReadonlySet<string>;
  /** First word → how many words the names have that begin with it, most first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** The words of a name as its key: folded and joined by a space. */
export function keyOf(people: People, name: Pick<FoundName, 'first' | 'end'>): string {
  return foldedWords(people, name).join(' ');
}

/** Puts names into an index. */
export function indexOf(people: People, names: readonly FoundName[]): NameIndex {
  const keys = new Set<string>();
  const lengths = new Map<string, number[]>();
  for (const name of names) {
    const length = name.end - name.first;
    if (length > LONGEST) continue;
    keys.add(keyOf(people, name));
    const first = people.facts.words[name.first]?.folded ?? '';
    const known = lengths.get(first) ?? [];
    if (!known.includes(length))
      lengths.set(
        first,
        [...known, length].sort((a, b) => b - a),
      );
  }
  return { keys, lengths };
}

/** Every name of the index whose words stand at `first`, longest first. */
export function namesAt(
  people: People,
  { keys, lengths }: NameIndex,
  first: number,
): { readonly key: string; readonly end: number }[] {
  const known = lengths.get(people.facts.words[first]?.folded ?? '') ?? [];
  return known
    .map((length) => ({ key: keyOf(people, { first, end: first + length }), end: first + length }))
    .filter(({ key }) => keys.has(key));
}
