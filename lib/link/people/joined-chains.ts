import type { PersonMention } from '../../model/mention.ts';
import type { Chain, Link } from './chains.ts';
import { rosterEntryOf } from './roster.ts';

/** What stands between a name and another that the same person goes by: 'Ana Halden, better known as “Hal”'. */
const ALSO =
  /^,? ?\(?(?:(?:(?:also|better|widely|popularly|commonly) )?known (?:as|by) (?:the )?|alias |a\.?k\.?a\.? |nicknamed )?["“‘'«(]?$/u;
const OPENS = /["“‘'«(]$/u;
const SAYS_SO = /(?:known|alias|a\.?k\.?a|nicknamed)/u;
const CLOSES = /^["”’'»)]/u;
/** The longest of what may stand between. */
const REACH = 40;

interface Named {
  readonly chain: Chain;
  readonly mention: PersonMention;
}

/** Chains of one person under names that have no word in common: an alias the text gives, or two names of one roster entry. */
export function joinChains(chains: readonly Chain[], text: string): Chain[] {
  const before = namesBefore(chains);
  const joined = new Map<Chain, Chain>();
  const byEntry = new Map<string, Chain>();
  return chains.filter((chain) => {
    const entry = rosterEntryOf(chain);
    const namesake = entry === undefined ? undefined : byEntry.get(entry.id);
    const known = namesake ?? aliasOf(chain, before.get(chain), text);
    if (known === undefined) {
      if (entry !== undefined) byEntry.set(entry.id, chain);
      return true;
    }
    const other = joined.get(known) ?? known;
    joined.set(chain, other);
    joinInto(other, chain);
    return false;
  });
}

/** The name right before the first of each chain, with its chain. */
function namesBefore(chains: readonly Chain[]): ReadonlyMap<Chain, Named> {
  const all = chains.flatMap((chain) =>
    chain.links.map(({ mention }): Named => ({ chain, mention })),
  );
  all.sort((a, b) => a.mention.start - b.mention.start);
  const before = new Map<Chain, Named>();
  const seen = new Set<Chain>();
  all.forEach(({ chain }, i) => {
    const last = all[i - 1];
    if (last !== undefined && !seen.has(chain)) before.set(chain, last);
    seen.add(chain);
  });
  return before;
}

/** The chain whose whole name stands before the alias that this chain begins with. */
function aliasOf(chain: Chain, before: Named | undefined, text: string): Chain | undefined {
  const first = chain.links[0]?.mention;
  if (first === undefined || before === undefined || chain.name.given.length > 0) return undefined;
  const { end } = before.mention;
  if (before.chain.name.given.length === 0 || first.start - end > REACH) return undefined;
  const between = text.slice(end, first.start);
  const marked = OPENS.test(between) && CLOSES.test(text.charAt(first.end));
  return ALSO.test(between) && (SAYS_SO.test(between) || marked) ? before.chain : undefined;
}

function joinInto(other: Chain, { name, nameText, links, gender }: Chain): void {
  const because = `another name of ${other.nameText}`;
  other.links.push(...links.map((link): Link => ({ ...link, because })));
  other.links.sort((a, b) => a.mention.start - b.mention.start);
  other.gender ??= gender;
  if (name.given.length <= other.name.given.length) return;
  other.name = name;
  other.nameText = nameText;
}
