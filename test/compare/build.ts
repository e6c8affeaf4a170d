import type { Article } from '../../lib/model/article.ts';
import type { Figure, Person, Quote, Reading } from '../../lib/model/reading.ts';
import { readText } from '../../lib/read/read-text.ts';

/** What a test says of an article; the places of people, quotes and figures are found by their words. */
export interface Told {
  readonly text: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly extent?: Article['extent'];
  readonly people?: readonly ToldPerson[];
  readonly quotes?: readonly ToldQuote[];
  readonly figures?: readonly ToldFigure[];
}

interface ToldPerson {
  readonly name: string;
  /** Forms that stand in the text; the name alone where none are given. */
  readonly forms?: readonly string[];
  readonly office?: string;
  readonly of?: string;
  readonly roster?: string;
}

interface ToldQuote {
  readonly words: string;
  readonly speaker?: string;
  readonly kind?: Quote['kind'];
  /** The words that tell that it was said, where a test needs them. */
  readonly cue?: string;
}

interface ToldFigure extends Partial<Omit<Figure, 'noun' | 'start' | 'end'>> {
  /** The number words as they stand in the text. */
  readonly words: string;
  readonly noun?: string;
}

/** A reading as the recognisers would make it, from what a test says. */
export function reading(told: Told): Reading {
  const { text, people = [], quotes = [], figures = [], extent = 'whole', ...facts } = told;
  const article = { ...readText(text, facts), extent };
  const persons = people.map((person, index) => personOf(text, person, index));
  return {
    article,
    people: persons,
    quotes: quotes.map((quote) => quoteOf(text, quote, persons)),
    figures: figures.map((figure) => figureOf(text, figure)),
  };
}

/** The place of words, or of so many characters of them. */
function span(text: string, words: string, skip = 0, length = words.length) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text has no “${words}”`);
  return { start: start + skip, end: start + skip + length };
}

function personOf(text: string, person: ToldPerson, index: number): Person {
  const { name, forms = [name], office = null, of = null, roster = null } = person;
  const post = { post: office ?? '', of, former: false, start: 0, end: 0 };
  return {
    id: `p${index + 1}`,
    name,
    office,
    offices: office === null ? [] : [post],
    leader: office !== null,
    pronoun: null,
    because: 'told',
    roster,
    places: forms.map((form) => ({ ...span(text, form), form: 'name', because: 'told' })),
  };
}

function quoteOf(text: string, quote: ToldQuote, people: readonly Person[]): Quote {
  const { words, speaker = null, kind = 'direct', cue } = quote;
  const place = span(text, words);
  return {
    ...place,
    kind,
    parts: [place],
    cue: cue === undefined ? null : span(text, ` ${cue} ${words}`, 1, cue.length),
    carrier: null,
    inside: null,
    continues: null,
    broken: null,
    speaker,
    speakerId: people.find(({ name }) => name === speaker)?.id ?? null,
    speakerSpan: null,
    because: 'told',
  };
}

function figureOf(text: string, { words, noun, ...figure }: ToldFigure): Figure {
  return {
    kind: 'count',
    value: Number(words.replaceAll(',', '')),
    modifier: '=',
    unit: null,
    countKey: null,
    source: null,
    place: null,
    asOf: null,
    partOf: null,
    because: 'told',
    ...figure,
    ...span(text, words),
    noun: noun === undefined ? null : span(text, noun),
  };
}
