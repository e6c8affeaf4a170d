import { isInstitutionTail } from './disowned-names.ts';
import { SEEN } from './document-facts.ts';
import { type FoundName, type People, sentenceOf, takenBy } from './found-name.ts';
import { NAME_CLASSES } from './word-classes.ts';

/** Why a lone word is a name where the tagger did not read it as one. */
export const ELSEWHERE = 'read as a name elsewhere here';
/** A word read as a name in fewer of its places than this is none: the article outvotes the sentence. */
const TOO_FEW = 0.34;
/** A word read as a name in at least this share of its places is one in all of them. */
const ENOUGH = 0.5;
/** A block of so few words is a label. */
const LABEL_WORDS = 3;

interface Votes {
  readonly places: number[];
  names: number;
}

/** Brings the lone words of an article together: read as a name in most of their places, or in none. */
export function agreeOnLoneNames(people: People, names: readonly FoundName[]): FoundName[] {
  const votes = votesOf(people, names);
  const shareOf = ({ first }: FoundName): number => {
    const vote = votes.get(people.facts.words[first]?.folded ?? '');
    return vote === undefined ? 1 : vote.names / vote.places.length;
  };
  const kept = names.filter(
    (name) =>
      name.end - name.first > 1 || (shareOf(name) >= TOO_FEW && !isLabel(people, name.first)),
  );
  const taken = takenBy(kept);
  for (const { places, names: read } of votes.values()) {
    if (read < 2 || read === places.length || read / places.length < ENOUGH) continue;
    for (const first of places) {
      if (!taken.has(first) && isNothingElse(people, first))
        kept.push({ first, end: first + 1, because: ELSEWHERE });
    }
  }
  return kept.sort((a, b) => a.first - b.first);
}

/** A word of a line of two or three words, such as "Related Stories": furniture of a page, and in no list of names. */
function isLabel(people: People, i: number): boolean {
  const { article, facts } = people;
  if (((facts.words[i]?.classes ?? 0) & NAME_CLASSES) !== 0) return false;
  const sentence = sentenceOf(people, i);
  if (sentence === undefined) return false;
  const { firstWord, endWord, block } = sentence;
  const { start = -1, end = -1 } = article.article.blocks[block] ?? {};
  return endWord - firstWord <= LABEL_WORDS && sentence.start === start && sentence.end === end;
}

/** Places of each word that stands alone as a name somewhere, those inside longer names left out. */
function votesOf({ facts }: People, names: readonly FoundName[]): Map<string, Votes> {
  const votes = new Map<string, Votes>();
  const inside = takenBy(names.filter(({ first, end }) => end - first > 1));
  for (const { first, end } of names) {
    const word = facts.words[first]?.folded ?? '';
    if (end - first > 1) continue;
    const vote = votes.get(word) ?? { places: [], names: 0 };
    vote.names += 1;
    votes.set(word, vote);
  }
  facts.words.forEach(({ folded, capital, classes }, i) => {
    if (!capital || inside.has(i)) return;
    // "Halden Tower" says nothing of a Halden whom the lists know.
    const named = (classes & NAME_CLASSES) !== 0 && facts.opens[i + 1] !== 1;
    if (!(named && isInstitutionTail(facts.words[i + 1]))) votes.get(folded)?.places.push(i);
  });
  return votes;
}

function isNothingElse({ facts }: People, i: number): boolean {
  const others = (facts.words[i]?.classes ?? 0) & ~NAME_CLASSES;
  return others === 0 && ((facts.seen[i] ?? 0) & SEEN.lower) === 0;
}
