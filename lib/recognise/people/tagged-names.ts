import type { ArticleWords } from '../../model/words.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { FoundName } from './found-name.ts';
import { type NameModel, PERSON_BEGINS, PERSON_GOES_ON } from './name-model.ts';
import { tagSentence } from './tag.ts';

/** A sentence longer than this is cut for tagging, so that a page without a full stop costs no more than another. */
const LONGEST_SENTENCE = 400;

/** Fewer words in capitals are no shouting; nor is more than one other word in so many of them. */
const FEWEST_SHOUTED = 4;
const MOST_QUIET = 5;

/** Labels of all words of an article. */
export function labelsOf(
  { words, sentences }: ArticleWords,
  facts: DocumentFacts,
  model: NameModel | null,
): Uint8Array {
  const labels = new Uint8Array(words.length);
  if (model === null) return labels;
  for (const { firstWord, endWord } of sentences) {
    if (isShouted(facts, firstWord, endWord)) continue;
    for (let first = firstWord; first < endWord; first += LONGEST_SENTENCE) {
      const piece = { firstWord: first, endWord: Math.min(endWord, first + LONGEST_SENTENCE) };
      labels.set(tagSentence(facts, piece, model), first);
    }
  }
  return labels;
}

/**
 * A sentence in capitals throughout tells the tagger nothing: only names that are found elsewhere, or stand in the roster,
 * are looked for in it. A line of a word or two may be a byline.
 */
function isShouted({ words }: DocumentFacts, firstWord: number, endWord: number): boolean {
  let upper = 0;
  let others = 0;
  for (let i = firstWord; i < endWord; i += 1) {
    if (words[i]?.upper === true) upper += 1;
    else if (/\p{L}{2}/u.test(words[i]?.folded ?? '')) others += 1;
  }
  return upper >= FEWEST_SHOUTED && others * MOST_QUIET < upper;
}

/** Names as the tagger has them. */
export function taggedNames(labels: Uint8Array): FoundName[] {
  const names: FoundName[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] !== PERSON_BEGINS) continue;
    let end = i + 1;
    while (labels[end] === PERSON_GOES_ON) end += 1;
    names.push({ first: i, end, because: 'reads like a name' });
  }
  return names;
}
