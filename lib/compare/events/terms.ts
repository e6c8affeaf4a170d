import { conceptOf } from '../../align/concepts.ts';
import { folded } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';
import type { ArticleWords, Sentence } from '../../model/words.ts';

/** Terms kept of an article: enough to tell one happening from another of the same people. */
const TERMS_KEPT = 60;
/** A word of the headline or of the first sentences tells more of what an article is about than one further down. */
const HEADLINE_WORTH = 3;
const LEAD_WORTH = 1.5;
const LEAD_SENTENCES = 4;
/** A name tells more than another word. */
const NAME_WORTH = 1.6;

/** Words that news of every kind uses: they tell no happening from another. */
const NEWS_WORDS = new Set(
  (
    'say report accord tell official news year day week month time people monday tuesday wednesday thursday friday saturday ' +
    'sunday january february march april may june july august september october november december today yesterday tomorrow ' +
    'former president minister leader government state country spokesman spokeswoman spokesperson statement interview source ' +
    'reporter press medium public make take come go want need know think first last new number part way part include mr mrs ms ' +
    'add call use work ask meet plan talk united american america washington white house north south east west'
  )
    .split(' ')
    .map(conceptOf),
);

/**
 * What an article is about: its names and the words it keeps coming back to, weightiest first. A term is a concept, so
 * that two outlets' words for one thing meet.
 */
export function termsOf({ article, words, sentences }: ArticleWords): string[] {
  const weights = new Map<string, number>();
  sentences.forEach((sentence, index) => {
    const worth = worthOf(sentence, index, article.blocks[sentence.block]?.kind);
    for (let i = sentence.firstWord; i < sentence.endWord; i += 1) {
      const word = words[i];
      if (word === undefined || word.kind !== 'word') continue;
      const plain = folded(word.text).replace(/\./gu, '');
      if (!isContentWord(plain)) continue;
      const term = conceptOf(plain);
      if (NEWS_WORDS.has(term)) continue;
      const isName = i > sentence.firstWord && /^\p{Lu}/u.test(word.text);
      weights.set(term, (weights.get(term) ?? 0) + worth * (isName ? NAME_WORTH : 1));
    }
  });
  return [...joined(weights)]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TERMS_KEPT)
    .map(([term]) => term);
}

function worthOf(_sentence: Sentence, index: number, kind: string | undefined): number {
  if (kind === 'headline') return HEADLINE_WORTH;
  return index < LEAD_SENTENCES ? LEAD_WORTH : 1;
}

/** Endings that make a country's word for its people and things: Korean, Israeli, Japanese, Iranian. */
const DEMONYM = /(?:n|i|an|ian|es|ese|ish|ic)$/u;

/** Joins 'israeli' to 'israel' where the article has both: they are one thing, not two. */
function joined(weights: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(weights);
  for (const [term, weight] of weights) {
    const base = term.replace(DEMONYM, '');
    const home = [base, `${base}a`].find((name) => name.length >= 4 && sums.has(name));
    if (home === undefined || home === term) continue;
    sums.set(home, (sums.get(home) ?? 0) + weight);
    sums.delete(term);
  }
  return sums;
}
