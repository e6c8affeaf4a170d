import type { ArticleRef } from '../model/finding.ts';
import type { Gist, GistFigure, GistPerson, GistPlace, GistQuote } from '../model/gist.ts';
import type { Person, Quote, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ArticleWords, Sentence } from '../model/words.ts';
import { bareSpan } from '../text/bare-span.ts';
import { nounWords } from '../text/figure-noun.ts';
import { termsOf } from './events/terms.ts';
import { lifeStateOf } from './people/life-state.ts';
import { personKeys } from './people/person-keys.ts';
import { sketchOf } from './sketch.ts';
import { translationSign } from './translation.ts';

/** Longest sentence and quote kept: enough to show and to compare. */
const SENTENCE_KEPT = 600;
const QUOTE_KEPT = 2400;
const EDGES = /^[\s,.;:–—-]+|[\s,;:–—-]+$/gu;

/** What an article is and who is who in it: what the gist of a reading needs beside the reading. */
export interface GistFacts {
  readonly ref: ArticleRef;
  readonly engine: string;
}

/** A gist before its people have ids of the library and before its event is known. */
export type Draft = Omit<Gist, 'event'>;

/**
 * Makes the gist of a reading: what comparing needs, and what is kept. People keep the reading's ids for now.
 *
 * @param words words and sentences of its article
 */
export function draftOf(reading: Reading, words: ArticleWords, { ref, engine }: GistFacts): Draft {
  const { article } = reading;
  const placeOf = placeFinder(words);
  return {
    ref,
    engine,
    language: article.language,
    extent: article.extent,
    people: reading.people.map((person) => gistPerson(person, words, placeOf)),
    quotes: reading.quotes.map((quote) => gistQuote(quote, reading, placeOf)),
    figures: reading.figures.map((figure): GistFigure => {
      const { kind, value, modifier, unit, countKey, source, place, asOf, partOf } = figure;
      const noun = nounWords(article.text, figure);
      const facts = { kind, value, modifier, unit, noun, countKey, source, place, asOf, partOf };
      return { ...placeOf(figure), ...facts };
    }),
    terms: termsOf(words),
    sketch: sketchOf(article.text),
    translated: translationSign(reading),
  };
}

type PlaceOf = (span: Span) => GistPlace;

/** Gives a span its words and the sentence around it, found by halving. */
function placeFinder({ article, sentences }: ArticleWords): PlaceOf {
  return ({ start, end }) => {
    const sentence = sentences[sentenceAt(sentences, start)];
    const from = sentence === undefined ? start : Math.min(sentence.start, start);
    const to = sentence === undefined ? end : Math.max(sentence.end, end);
    const text = article.text.slice(start, end);
    return { start, end, text, sentence: article.text.slice(from, to).slice(0, SENTENCE_KEPT) };
  };
}

/** Index of the last sentence that starts at or before an offset; -1 before the first. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function gistPerson(person: Person, words: ArticleWords, placeOf: PlaceOf): GistPerson {
  const { text } = words.article;
  const named = person.places.filter(({ form }) => form === 'name' || form === 'surname');
  const counts = new Map<string, number>();
  for (const { start, end } of named) {
    const name = text.slice(start, end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const spellings = [...counts].map(([name, count]) => ({ name, count }));
  const first = named[0] ?? person.places[0] ?? { start: 0, end: 0 };
  const { id, name, office, leader, roster } = person;
  return {
    ...placeOf(first),
    ...{ id, name, office, leader, roster, spellings },
    posts: person.offices.map(({ post, of }) => ({ post, of })),
    keys: personKeys([name, ...counts.keys()], leader),
    state: stateOf(named, words, placeOf),
  };
}

function stateOf(named: readonly Span[], words: ArticleWords, placeOf: PlaceOf) {
  const { sentences, article } = words;
  for (const span of named) {
    const index = sentenceAt(sentences, span.start);
    const sentence = sentences[index];
    if (sentence === undefined || span.end > sentence.end) continue;
    const before = sentences[index - 1];
    const life = lifeStateOf({
      sentence: article.text.slice(sentence.start, sentence.end),
      start: span.start - sentence.start,
      end: span.end - sentence.start,
      before: before === undefined ? '' : article.text.slice(before.start, before.end),
    });
    if (life !== undefined) return { ...placeOf(span), life };
  }
  return null;
}

function gistQuote(quote: Quote, { article }: Reading, placeOf: PlaceOf): GistQuote {
  const { kind, speaker } = quote;
  const parts = quote.parts.length > 0 ? quote.parts : [quote];
  const said = parts.map((part) => {
    const { start, end } = bareSpan(article.text, part);
    return article.text.slice(start, end).replace(EDGES, '');
  });
  // What a speaker quotes is compared as a part of what he or she said.
  const text = quote.inside === null ? said.join(' … ').slice(0, QUOTE_KEPT) : '';
  const { speakerId } = quote;
  return { ...placeOf(quote), text, kind, speaker, speakerId, act: actOf(quote, article.text) };
}

/** Cues that tell no more than that something was said, whatever was done in saying it. */
const SAID =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|announc|stat(?:e|es|ed|ing)$|not(?:e|es|ed|ing)$|explain|declar|report|accord|point|express|stress|believ|th(?:ink|inks|ought)$|writ|wrote|spoke|speak|call(?:s|ed|ing)?$|ask|answer|repl|mention|comment|remark|claim|describ|quot|hear|indicat|observ|as |in )/iu;

function actOf({ kind, cue }: Quote, text: string): string | null {
  if (kind !== 'indirect' || cue === null) return null;
  const words = text.slice(cue.start, cue.end);
  return SAID.test(words) || /\s/u.test(words) ? null : words;
}
