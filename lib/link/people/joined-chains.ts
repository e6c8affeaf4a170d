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

/** Chains of one person under names that have no word in common: an alias the text gives, or two names of one roster entry. */
export function joinChains(chains: readonly Chain[], text: string): Chain[] {
  const kept: Chain[] = [];
  const byEntry = new Map<string, Chain>();
  for (const chain of chains) {
    const entry = rosterEntryOf(chain);
    const same = entry === undefined ? undefined : byEntry.get(entry.id);
    const other = same ?? namedBefore(kept, chain, text);
    if (other === undefined) {
      kept.push(chain);
      if (entry !== undefined) byEntry.set(entry.id, chain);
      continue;
    }
    joinInto(other, chain);
  }
  return kept;
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

/** The whole name right before the alias that this chain begins with. */
function namedBefore(chains: readonly Chain[], chain: Chain, text: string): Chain | undefined {
  const first = chain.links[0]?.mention;
  if (first === undefined || chain.name.given.length > 0) return undefined;
  const closes = CLOSES.test(text.charAt(first.end));
  return chains.find(({ name, links }) => {
    const before = links.findLast(({ mention }) => mention.end <= first.start)?.mention;
    if (before === undefined || name.given.length === 0) return false;
    if (first.start - before.end > REACH) return false;
    const between = text.slice(before.end, first.start);
    return ALSO.test(between) && (SAYS_SO.test(between) || (OPENS.test(between) && closes));
  });
}
