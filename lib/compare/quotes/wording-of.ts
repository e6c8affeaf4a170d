import { conceptOf } from '../../align/concepts.ts';
import { folded, foldedWords } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';

/** Words of everyday speech: sharing them tells less than sharing others. */
const COMMONPLACE = new Set(
  (
    'want go going think know people country time year make thing way lot good great president united states american america ' +
    'government say tell see come take need look work day today new world man woman life keep give back let mean call happen ' +
    'believe ask try first last long little big north south east west minister official'
  )
    .split(' ')
    .map(conceptOf),
);
/** What an everyday word weighs. */
const COMMONPLACE_WEIGHT = 0.4;
/** What a word of what both articles are about weighs, and a name: they tell the event, not which statement of it. */
const TOPIC_WEIGHT = 0.4;
const NAME_WEIGHT = 0.5;
/** A word that an outlet puts in marks inside its own is the speaker's, and chosen to be told. */
const MARKED_FACTOR = 2;

/** Words that turn a statement round. */
const NEGATION = /^(?:no|not|never|none|nor|nobody|nothing|neither|without|cannot|\p{L}+n't)$/u;

const MARKED = /["“„«](?<words>[^"“”„«»]{2,200})["”»]/gu;
const NAME = /(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}’'-]+/gu;

/** An utterance as it is compared: its folded words, what each stands for, and the weight of what it says. */
export interface Wording {
  readonly words: readonly string[];
  /** What was done in saying it, where that is told ('condemn'), and what each word stands for. */
  readonly concepts: readonly string[];
  readonly act: string | null;
  /** The concepts that say something, in order, and each once. */
  readonly said: readonly string[];
  readonly telling: ReadonlySet<string>;
  /** Those of them that are names, and those that stand in marks inside the outlet's own words. */
  readonly names: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  /** Whether it says that something is not so. */
  readonly negated: boolean;
}

/** Takes an utterance apart, once for all comparisons with it. */
export function wordingOf(text: string, act: string | null = null): Wording {
  const words = foldedWords(text);
  const done = act === null ? null : conceptOf(folded(act));
  const concepts = words.map((word) => (isContentWord(word) ? conceptOf(word) : word));
  if (done !== null) concepts.unshift(done);
  const said = concepts.filter(isContentWord);
  return {
    words,
    concepts,
    act: done,
    said,
    telling: new Set(said),
    names: conceptsIn([...text.matchAll(NAME)].map(([name]) => name)),
    marked: conceptsIn([...text.matchAll(MARKED)].map(({ groups }) => groups?.words ?? '')),
    negated: words.some((word) => NEGATION.test(word)),
  };
}

function conceptsIn(stretches: readonly string[]): ReadonlySet<string> {
  return new Set(stretches.flatMap(foldedWords).filter(isContentWord).map(conceptOf));
}

/** How much the concepts of two utterances tell of whether they are one. */
export interface Scale {
  weightOf(concept: string): number;
}

/** Weighs by the words alone: nothing is known of the articles. */
export const PLAIN_SCALE: Scale = {
  weightOf: (concept) => (COMMONPLACE.has(concept) ? COMMONPLACE_WEIGHT : 1),
};

/**
 * Weighs two statements told of one event: what both articles are about, and names, tell little.
 *
 * @param topic concepts that both articles keep coming back to
 */
export function eventScale(a: Wording, b: Wording, topic: ReadonlySet<string>): Scale {
  return {
    weightOf: (concept) => {
      const marked = a.marked.has(concept) || b.marked.has(concept) ? MARKED_FACTOR : 1;
      if (topic.has(concept)) return TOPIC_WEIGHT;
      const name = a.names.has(concept) || b.names.has(concept) ? NAME_WEIGHT : 1;
      return marked * Math.min(name, PLAIN_SCALE.weightOf(concept));
    },
  };
}

/** The weight of several concepts together. */
export function weightOfAll(concepts: Iterable<string>, scale: Scale): number {
  let sum = 0;
  for (const concept of concepts) sum += scale.weightOf(concept);
  return sum;
}
