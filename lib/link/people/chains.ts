import type { PersonMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type ParsedName, parseName } from '../../names/parse-name.ts';
import { sameParsed } from '../../names/same-name.ts';
import { areNearlyOne } from '../../names/same-part.ts';
import { soundOf } from '../../names/sound.ts';
import { type Gender, genderBefore } from './gender.ts';
import { rosterEntryOf } from './roster.ts';

/** A mention given to a chain, with the reason. */
export interface Link {
  readonly mention: PersonMention;
  readonly text: string;
  readonly because: string;
}

/** The mentions of one person of the article, as they are gathered. */
export interface Chain {
  /** The fullest name so far, taken apart. */
  name: ParsedName;
  nameText: string;
  readonly links: Link[];
  gender: Gender | null;
}

interface NameMention {
  readonly mention: PersonMention;
  readonly text: string;
  readonly parsed: ParsedName;
  readonly gender: Gender | null;
}

/** A whole name joins another that is this alike: inside one article a slip or another spelling is the same person. */
const ALIKE_HERE = 0.6;
/** Of so many chains that sound alike only the last are compared: no article has more, and a hostile page thousands. */
const MOST_ALIKE = 12;
const PATRONYMIC = /^(?:bin|ibn|bint) /u;
/** Beyond so many chains, which only a hostile page has, a name alone is looked up by its word and not by how it sounds. */
const MANY = 300;

/** Gathers name mentions into chains: whole names first, then family and given names alone by whom they can mean. */
export function chainsOf({ article }: ArticleWords, mentions: readonly PersonMention[]): Chain[] {
  const names = mentions
    .filter(({ form }) => form === 'name' || form === 'surname')
    .map((mention): NameMention => {
      const text = asOneName(article.text.slice(mention.start, mention.end));
      const gender = genderBefore(article.text, mention);
      return { mention, text, parsed: parseName(text), gender };
    });
  const chains: Chain[] = [];
  const known: Known = { byText: new Map(), bySound: new Map(), byWord: new Map() };
  for (const name of names) {
    if (name.parsed.given.length > 0) joinWhole(chains, known, name);
  }
  for (const name of names) {
    if (name.parsed.given.length === 0) joinAlone(chains, known, name);
  }
  for (const chain of chains) chain.links.sort((a, b) => a.mention.start - b.mention.start);
  return chains.sort((a, b) => startOf(a) - startOf(b));
}

/** "Kim Jong - un" and "(Ana) Halden" as they are written elsewhere. */
function asOneName(written: string): string {
  return written.replace(/[()]/gu, '').replace(/ - /gu, '-');
}

function startOf({ links }: Chain): number {
  return links[0]?.mention.start ?? 0;
}

/** Chains so far: by the text of whole names, by how these sound, and by each word of a name. */
interface Known {
  readonly byText: Map<string, Chain>;
  readonly bySound: Map<string, Chain[]>;
  readonly byWord: Map<string, Chain[]>;
}

function joinWhole(chains: Chain[], known: Known, name: NameMention): void {
  const seen = known.byText.get(name.text);
  if (seen !== undefined) {
    seen.links.push({ mention: name.mention, text: name.text, because: 'the same name' });
    return;
  }
  const keys = keysOf(name.parsed);
  const alike = keys.flatMap((key) => known.bySound.get(key)?.slice(-MOST_ALIKE) ?? []);
  const found = bestMatch(new Set(alike), name);
  const chain = found?.chain ?? newChain(chains, name);
  const because = found === null ? 'named here' : found.because;
  chain.links.push({ mention: name.mention, text: name.text, because });
  chain.gender ??= name.gender;
  const fuller = fullness(name.parsed) - fullness(chain.name);
  if (fuller > 0 || (fuller === 0 && isShouted(chain.nameText))) {
    chain.name = name.parsed;
    chain.nameText = name.text;
  }
  known.byText.set(name.text, chain);
  for (const key of keys) put(known.bySound, key, chain);
  putWords(known, name.parsed, chain);
}

function put(index: Map<string, Chain[]>, key: string, chain: Chain): void {
  const chains = index.get(key);
  if (chains === undefined) index.set(key, [chain]);
  else if (chains.at(-1) !== chain) chains.push(chain);
}

function putWords({ byWord }: Known, { given, family }: ParsedName, chain: Chain): void {
  const last = family.split(/[ -]/u).at(-1) ?? family;
  for (const word of new Set([family, last, ...given, given.join('-')])) put(byWord, word, chain);
}

function bestMatch(
  candidates: ReadonlySet<Chain>,
  { parsed }: NameMention,
): { readonly chain: Chain; readonly because: string } | null {
  let best: { readonly chain: Chain; readonly score: number; readonly because: string } | null =
    null;
  for (const chain of candidates) {
    const { same, score, because } = sameParsed(chain.name, parsed);
    if (same && score >= ALIKE_HERE && score > (best?.score ?? 0)) best = { chain, score, because };
  }
  return best;
}

/** Sounds by which spellings of one name can meet: the first consonants of its family and of its first given name. */
function keysOf({ given, family }: ParsedName): string[] {
  const key = (part: string) => soundOf(part).consonants.slice(0, 2);
  const last = family.split(' ').at(-1) ?? family;
  return [
    `f ${key(family)}`,
    ...(last === family ? [] : [`f ${key(last)}`]),
    `g ${key(given[0] ?? '')}${key(family.slice(0, 3))}`,
  ];
}

function fullness({ given, family }: ParsedName): number {
  return [...given, family].reduce((sum, part) => sum + (part.length > 1 ? 10 : 1), 0);
}

function newChain(chains: Chain[], { parsed, text, gender }: NameMention): Chain {
  const chain: Chain = { name: parsed, nameText: text, links: [], gender };
  chains.push(chain);
  return chain;
}

function joinAlone(chains: Chain[], known: Known, name: NameMention): void {
  const word = name.parsed.family;
  const pool = chains.length > MANY ? (known.byWord.get(word) ?? []) : chains;
  const ways: readonly (readonly [because: string, fits: (chain: Chain) => boolean])[] = [
    ['family name of', ({ name: { family } }) => family === word],
    ['last part of the name of', ({ name: { family } }) => lastPart(family) === word],
    ['given name of', ({ name: { given } }) => given[0] === word || given.join('-') === word],
    ['middle name of', ({ name: { given } }) => given.includes(word)],
    ['another spelling of', (chain) => isOtherSpelling(chain, name)],
  ];
  for (const [because, fits] of ways) {
    const fitting = pool.filter((chain) => fits(chain) && mayBe(chain, name));
    const chain = nearest(withOffice(fitting), name.mention.start);
    if (chain === null) continue;
    chain.links.push({ ...name, because: `${because} ${chain.nameText}` });
    chain.gender ??= name.gender;
    const alone = chain.name.given.length === 0;
    if (alone && isShouted(chain.nameText)) chain.nameText = name.text;
    return;
  }
  const chain = newChain(chains, name);
  chain.links.push({ ...name, because: 'named here' });
  putWords(known, name.parsed, chain);
}

/** "Halden" of "van der Halden"; of "bin Halden" none, for Halden alone is the father. */
function lastPart(family: string): string | undefined {
  return PATRONYMIC.test(family) ? undefined : family.split(/[ -]/u).at(-1);
}

/** "HALDEN", as a headline has it. */
function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** Not a man and a woman, nor "Halden" and "Halden Jr." */
function mayBe({ gender, name: { given, suffix } }: Chain, { gender: own, parsed }: NameMention) {
  if (gender !== null && own !== null && gender !== own) return false;
  return suffix === parsed.suffix || (parsed.suffix === null && given.length > 0);
}

/** Of several with one family name the only one who holds an office, or stands in the roster, is meant: the others are told apart by their whole names. */
function withOffice(chains: readonly Chain[]): readonly Chain[] {
  if (chains.length < 2) return chains;
  const holders = chains.filter(({ links }) =>
    links.some(({ mention }) => mention.office !== null),
  );
  const known =
    holders.length > 0 ? holders : chains.filter((chain) => rosterEntryOf(chain) !== undefined);
  return known.length === 1 ? known : chains;
}

function isOtherSpelling(chain: Chain, { parsed }: NameMention): boolean {
  if (parsed.family.length < 4) return false;
  return sameParsed(chain.name, parsed).same || areNearlyOne(chain.name.family, parsed.family);
}

/** The chain mentioned last before a place; before all of them, the one that is mentioned first. */
function nearest(chains: readonly Chain[], place: number): Chain | null {
  let best: Chain | null = null;
  let bestStart = -1;
  for (const chain of chains) {
    for (const { mention } of chain.links) {
      if (mention.start < place && mention.start > bestStart) {
        best = chain;
        bestStart = mention.start;
      }
    }
  }
  return best ?? chains[0] ?? null;
}
