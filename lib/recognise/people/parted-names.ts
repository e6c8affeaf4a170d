import { EAST_ASIAN_FAMILY_NAMES } from '../../data/east-asian-family-names.ts';
import { type FoundName, foldedWords, type People } from './found-name.ts';
import { PERSON_GOES_ON } from './name-model.ts';
import { CLASS, NAME_CLASSES } from './word-classes.ts';

/** What may stand inside a name beside its words. */
const INSIDE = /^[.'’´‘-]$/u;
const QUOTE = /^["“”«»]$/u;
/** Spanish and Catalan for "and", between two names of two words and more. */
const AND = new Set(['y', 'e', 'i']);

/**
 * Parts what the tagger read as one name at marks and at words in lower case that no name holds: "Ana Halden, J K Ostrow",
 * "Karim) Velland", "Ana Halden thanked Ostrow".
 */
export function partNames(people: People, names: readonly FoundName[]): FoundName[] {
  return names.flatMap((name) => {
    const parts: FoundName[] = [];
    let first = name.first;
    for (let i = name.first; i <= name.end; i += 1) {
      if (i < name.end && !isBreak(people, i, first)) continue;
      if (i > first) parts.push({ ...name, first, end: i });
      first = i + 1;
    }
    return parts;
  });
}

function isBreak(people: People, i: number, first: number): boolean {
  const { article, facts } = people;
  const [word, next] = [facts.words[i], facts.words[i + 1]];
  if (word === undefined) return true;
  if (article.words[i]?.kind === 'mark')
    return !INSIDE.test(word.folded) && !aroundNickname(people, i);
  if (word.anyCapital || article.words[i]?.kind === 'number') return false;
  if (AND.has(word.folded)) return i - first > 1 && ((next?.classes ?? 0) & CLASS.given) !== 0;
  // A name in lower case throughout is one that is written with capitals elsewhere.
  return (word.classes & CLASS.particle) === 0 && facts.words[first]?.capital === true;
}

/** The marks in 'Ana “Bella” Halden': one or two words with a capital between them, and more of the name on both sides. */
function aroundNickname({ facts: { words }, labels }: People, i: number): boolean {
  if (!QUOTE.test(words[i]?.folded ?? '')) return false;
  const opens = (at: number): boolean => QUOTE.test(words[at]?.folded ?? '');
  const open = [i, i - 2, i - 3].find((at) => opens(at) && (opens(at + 2) || opens(at + 3)));
  if (open === undefined) return false;
  const close = opens(open + 2) ? open + 2 : open + 3;
  for (let at = open - 1; at <= close + 1; at += 1)
    if (at !== open && at !== close && words[at]?.capital !== true) return false;
  return labels[open] === PERSON_GOES_ON && labels[close + 1] === PERSON_GOES_ON;
}

/** Splits names of two people that stand side by side: "Ana Halden Ostrow", where Halden and Ostrow are two. */
export function splitNames(people: People, names: readonly FoundName[]): FoundName[] {
  const endings = familyNames(people, names);
  return names
    .map((name) => withoutRunOn(people, name, endings))
    .flatMap((name) => splitAtFamilyName(people, name, endings));
}

/** "Halden Reaffirmed", where Ana Halden is told of: a family name alone, before a word that is no name. */
function withoutRunOn(
  people: People,
  name: FoundName,
  endings: ReadonlyMap<string, ReadonlySet<string>>,
): FoundName {
  const words = foldedWords(people, name);
  const [head = '', tail] = words;
  const [first, last] = [people.facts.words[name.first], people.facts.words[name.end - 1]];
  if (words.length !== 2 || first === undefined || last === undefined || tail === undefined)
    return name;
  const alone = endings.get(head);
  const isFamilyName = alone?.has(head) === true && alone.size > 1;
  const isName = (last.classes & NAME_CLASSES) !== 0 || (endings.get(tail)?.size ?? 0) > 1;
  const given = (first.classes & CLASS.given) !== 0;
  return isFamilyName && !isName && !given ? { ...name, end: name.first + 1 } : name;
}

/** Last words of the names of the article, and last two of longer ones, each with the different names it ends. */
function familyNames(
  people: People,
  names: readonly FoundName[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>();
  for (const name of names) {
    const words = foldedWords(people, name);
    const last = words.at(-1) ?? '';
    const double = words.length > 2 ? [words.slice(-2).join(' ')] : [];
    for (const ending of [last, ...double])
      endings.set(ending, (endings.get(ending) ?? new Set()).add(words.join(' ')));
  }
  return endings;
}

function splitAtFamilyName(
  people: People,
  name: FoundName,
  endings: ReadonlyMap<string, ReadonlySet<string>>,
): FoundName[] {
  const words = foldedWords(people, name);
  if (words.length < 3 || EAST_ASIAN_FAMILY_NAMES.has(words[0] ?? '')) return [name];
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  // "Ana Halden Ostrow" and "Tomas Halden Ostrow" have both names from father and mother.
  const double = endings.get(`${before} ${last}`);
  if (double !== undefined && double.size > 1) return [name];
  // The name itself is one of those that end in its last word.
  if (
    (endings.get(last)?.size ?? 0) < 2 ||
    ![...(endings.get(before) ?? [])].some((ending) => ending !== before)
  )
    return [name];
  return [
    { ...name, end: name.end - 1 },
    { ...name, first: name.end - 1, because: `${name.because}, run on from another name` },
  ];
}
