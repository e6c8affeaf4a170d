import { AFRICA } from './africa.ts';
import { AMERICAS } from './americas.ts';
import { ASIA_PACIFIC } from './asia-pacific.ts';
import { BODIES } from './bodies.ts';
import { EUROPE } from './europe.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { MOVEMENTS } from './movements.ts';
import { parseRoster, type RosterEntry } from './parse-roster.ts';

export type { RosterEntry, RosterTerm } from './parse-roster.ts';

const NO_BYNAMES: ReadonlySet<string> = new Set(['Barbecue', 'Xi', 'Uhuru']);

/**
 * Holders of high office, written by hand from public knowledge, each line with the month it was known to hold. It helps to
 * recognise and to join; it never decides against the text, and people who are not in it are found all the same.
 */
export const ROSTER: readonly RosterEntry[] = parseRoster(
  AFRICA,
  AMERICAS,
  ASIA_PACIFIC,
  BODIES,
  EUROPE,
  MIDDLE_EAST,
  MOVEMENTS,
);

/** Spellings of one word that an entry goes by and that are hardly anything else: "Lula", "AMLO"; none of another word or letter. */
export function bynamesOf({ name, spellings }: RosterEntry): readonly string[] {
  if (!name.includes(' ')) return [];
  return spellings.filter((spelling) => !spelling.includes(' ') && !NO_BYNAMES.has(spelling));
}
