/** A post somebody held or holds. */
export interface RosterTerm {
  /** The post, in lower case as `posts.ts` names it: 'prime minister', 'foreign minister'. */
  readonly post: string;
  /** Country or body, as `countries.ts` names it: 'Israel', 'United Nations'. */
  readonly of: string;
  /** First year. */
  readonly from: number;
  /** Last year; null = held it on the as-of date. */
  readonly to: number | null;
  /** Year and month the fact was known to hold: '2025-06'. */
  readonly asOf: string;
}

/** Somebody who holds or held an office, by the name most used for them in English. */
export interface RosterEntry {
  /** The name itself: no two people of the roster share one. */
  readonly id: string;
  readonly name: string;
  /** Other spellings and forms of the name in the news. */
  readonly spellings: readonly string[];
  readonly terms: readonly RosterTerm[];
}

const HOLDER = /^(?<name>[^()\d]+?)\s*(?:\((?<spellings>[^()]+)\))?\s+(?<years>\d{4}[\d,\s-]*)$/u;
const YEARS = /^(?<from>\d{4})(?<open>-(?<to>\d{4})?)?$/u;

/**
 * Reads lines of `country or body|post|Name (spelling, spelling) 2009-2013, 2015-; Name 2013-2015|as-of`. A term that ends
 * with a hyphen was held on the as-of date; a year alone is a term within it. One person may stand in many lines.
 *
 * @throws Error naming the line that does not have this form
 */
export function parseRoster(...texts: readonly string[]): RosterEntry[] {
  const entries = new Map<string, { spellings: Set<string>; terms: RosterTerm[] }>();
  for (const line of texts.flatMap((text) => text.split('\n')).filter((text) => text !== '')) {
    const [of, post, holders, asOf] = line.split('|');
    if (!of || !post || !holders || !asOf)
      throw new Error(`roster: four fields wanted in “${line}”`);
    for (const holder of holders.split('; ')) {
      const { name, spellings, years } = HOLDER.exec(holder)?.groups ?? {};
      if (!name || !years) throw new Error(`roster: name and years wanted in “${holder}”`);
      const entry = entries.get(name) ?? { spellings: new Set(), terms: [] };
      for (const spelling of spellings?.split(', ') ?? []) entry.spellings.add(spelling);
      for (const span of years.split(', ')) entry.terms.push({ post, of, ...term(span), asOf });
      entries.set(name, entry);
    }
  }
  return [...entries].map(([name, { spellings, terms }]) => ({
    id: name,
    name,
    spellings: [...spellings],
    terms,
  }));
}

function term(span: string): Pick<RosterTerm, 'from' | 'to'> {
  const { from, open, to } = YEARS.exec(span)?.groups ?? {};
  if (!from) throw new Error(`roster: “${span}” is not a term of years`);
  return { from: Number(from), to: to ? Number(to) : open ? null : Number(from) };
}
