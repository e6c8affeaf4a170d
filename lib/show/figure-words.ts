import type { Article } from '../model/article.ts';
import type { EarlierFigure } from '../model/finding.ts';
import type { FigureKind, FigureValue, Modifier } from '../model/mention.ts';
import type { Figure } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { nounWords } from '../text/figure-noun.ts';
import { wordsAt } from './places.ts';
import type { PointShape } from './views.ts';

/** '>' stands for “more than” and for “at least”: the weaker words hold for both, and so with '<'. */
const QUALIFIERS: Readonly<Record<Modifier, string | null>> = {
  '=': null,
  '~': 'about',
  '>': 'at least',
  '<': 'at most',
  up: 'up',
  down: 'down',
};
const SHAPES: Readonly<Record<Modifier, PointShape>> = {
  '=': 'exact',
  '~': 'about',
  '>': 'more',
  '<': 'less',
  up: 'exact',
  down: 'exact',
};

/** The word that stands at a value; null for an exact one, and where the words of the value say it themselves. */
export function qualifierOf(modifier: Modifier, words: string): string | null {
  return /^\p{L}/u.test(words) && /\p{N}/u.test(words) ? null : QUALIFIERS[modifier];
}

/** 'about 40', '64'. */
export function valueWords(modifier: Modifier, words: string): string {
  const qualifier = qualifierOf(modifier, words);
  return qualifier === null ? words : `${qualifier} ${words}`;
}

/** A currency's sign before a number, with the letters that tell whose: '$', 'US$'. */
const SIGN_BEFORE = /(?:\p{Lu}{1,2})?\p{Sc}\s?$/u;
/** The words of a unit right behind a number. */
const UNIT_AFTER = /^[\s\u00A0\u202F-]?(?:per cent(?!\p{L})|%|°\p{Lu}?|\p{L}+)/u;
const LONGEST_SIGN = 4;
const LONGEST_UNIT = 24;
/** Kinds whose number is followed by its unit; what is measured stands elsewhere. */
const WITH_UNIT: ReadonlySet<FigureKind> = new Set(['percent', 'measure', 'duration']);

/** The number with its currency's sign: '$5 billion'. */
export function valueSpan({ text }: Article, { start, end, kind }: Figure): Span {
  const before = text.slice(Math.max(0, start - LONGEST_SIGN), start);
  const sign = kind === 'money' ? (SIGN_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return { start: start - sign, end };
}

/** The words of the unit right behind the number: 'days', '%', 'kilometres'; null where there are none. */
export function unitSpan({ text }: Article, { end, kind, unit }: Figure): Span | null {
  if (!WITH_UNIT.has(kind) || unit === null) return null;
  const found = UNIT_AFTER.exec(text.slice(end, end + LONGEST_UNIT))?.[0];
  if (found === undefined) return null;
  const blank = /^[\s\u00A0\u202F-]/u.test(found) ? 1 : 0;
  return { start: end + blank, end: end + found.length };
}

/** What a figure counts, as a card says it: its unit where the number alone does not show it, and its noun. */
export function countedWords(article: Article, figure: Figure): string | null {
  const unit = unitSpan(article, figure);
  const code =
    figure.kind === 'money' && !/\p{Sc}|\p{L}/u.test(wordsAt(article, valueSpan(article, figure)));
  const words = [
    unit === null ? (code ? figure.unit : null) : wordsAt(article, unit),
    nounWords(article.text, figure),
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join(' · ');
}

/** '64 people killed': a figure of the open article in full. */
export function figureWords(article: Article, figure: Figure): string {
  const noun = countedWords(article, figure);
  const value = valueWords(figure.modifier, wordsAt(article, valueSpan(article, figure)));
  return noun === null ? value : `${value} ${noun}`;
}

/** '118 killed': an earlier figure in full. */
export function earlierFigureWords({ modifier, text, noun }: EarlierFigure): string {
  const value = valueWords(modifier, text);
  return noun === null ? value : `${value} ${noun}`;
}

/** Where a value lies on an axis, and how its point is drawn. */
export interface Extent {
  readonly low: number | null;
  readonly high: number | null;
  readonly shape: PointShape;
}

/** The ends of a value on an axis; a date or a time has none. */
export function extentOf(value: FigureValue, modifier: Modifier): Extent {
  if (typeof value === 'string') return { low: null, high: null, shape: 'exact' };
  if (typeof value === 'number') return { low: value, high: value, shape: SHAPES[modifier] };
  const [low, high] = value;
  return high === null
    ? { low, high: low, shape: 'more' }
    : { low, high, shape: low === high ? SHAPES[modifier] : 'between' };
}
