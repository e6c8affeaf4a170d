import { SEEN } from './document-facts.ts';
import { type FoundName, type People, takenBy } from './found-name.ts';
import { LABELS } from './name-model.ts';
import { CLASS } from './word-classes.ts';

/** Before these a capital letter is a name whatever the tagger thinks. */
const ALWAYS = new Set([
  'mr',
  'mrs',
  'ms',
  'messrs',
  'dr',
  'gen',
  'lt',
  'col',
  'sen',
  'rep',
  'gov',
]);
const ADDRESSED = new Set([
  ...ALWAYS,
  ...'president premier chancellor minister senator governor general colonel secretary sheikh ayatollah'.split(
    ' ',
  ),
]);
const NOT_A_NAME =
  CLASS.honorific |
  CLASS.rank |
  CLASS.post |
  CLASS.notPerson |
  CLASS.calendar |
  CLASS.country |
  CLASS.demonym |
  CLASS.capital;
const MOST_WORDS = 4;
/** "GEN" and "SEN" are abbreviations; "PRESIDENT" stands in a line of capitals, where a capital tells no name. */
const LONGEST_ABBREVIATION = 4;

/** Names the tagger missed beside a title: "Mr. Ostrow", "Prime Minister Halden". */
export function titledNames(people: People, names: readonly FoundName[]): FoundName[] {
  const { facts, labels } = people;
  const taken = takenBy(names);
  const found: FoundName[] = [];
  facts.words.forEach((title, i) => {
    const ofOffice =
      facts.words[i - 2]?.folded === 'secretary' && facts.words[i - 1]?.folded === 'of';
    const shouted = title.upper && title.folded.length > LONGEST_ABBREVIATION;
    if (!title.capital || shouted || !(ADDRESSED.has(title.folded) || ofOffice)) return;
    const first = facts.words[i + 1]?.folded === '.' ? i + 2 : i + 1;
    let end = first;
    while (end < first + MOST_WORDS && isNameWord(people, end)) end += 1;
    if (end === first || taken.has(first)) return;
    const other = labels[first] !== 0 && LABELS[labels[first] ?? 0] !== 'B';
    const loose = ((facts.seen[first] ?? 0) & SEEN.lower) !== 0;
    if (!(ALWAYS.has(title.folded) || ofOffice) && (other || loose)) return;
    found.push({ first, end, because: `follows "${title.folded}"` });
  });
  return found;
}

function isNameWord({ facts }: People, i: number): boolean {
  const word = facts.words[i];
  if (word === undefined || !word.capital || facts.opens[i] === 1) return false;
  if ((word.classes & (CLASS.given | CLASS.surname | CLASS.holder)) !== 0) return true;
  return (word.classes & NOT_A_NAME) === 0;
}
