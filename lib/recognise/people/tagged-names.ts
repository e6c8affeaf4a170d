import type { ArticleWords } from '../../model/words.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { FoundName } from './found-name.ts';
import { type NameModel, PERSON_BEGINS, PERSON_GOES_ON } from './name-model.ts';
import { tagSentence } from './tag.ts';

/** A sentence longer than this is cut for tagging, so that a page without a full stop costs no more than another. */
const LONGEST_SENTENCE = 400;

/** Labels of all words of an article. */
export function labelsOf(
  { words, sentences }: ArticleWords,
  facts: DocumentFacts,
  model: NameModel | null,
): Uint8Array {
  const labels = new Uint8Array(words.length);
  if (model === null) return labels;
  for (const { firstWord, endWord } of sentences) {
    for (let first = firstWord; first < endWord; first += LONGEST_SENTENCE) {
      const piece = { firstWord: first, endWord: Math.min(endWord, first + LONGEST_SENTENCE) };
      labels.set(tagSentence(facts, piece, model), first);
    }
  }
  return labels;
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
