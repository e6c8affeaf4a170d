import type { Article } from '../model/article.ts';
import type { EarlierFigure } from '../model/finding.ts';
import type { FigureValue, Modifier } from '../model/mention.ts';
import type { Figure } from '../model/reading.ts';
import { nounWords } from '../text/figure-noun.ts';
import { wordsAt } from './places.ts';
import type { PointShape } from './views.ts';

const QUALIFIERS: Readonly<Record<Modifier, string | null>> = {
  '=': null,
  '~': 'about',
  '>': 'more than',
  '<': 'fewer than',
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

/** What a figure counts, as a card says it: its noun, else a unit that the words of the value do not show already. */
export function countedWords(article: Article, figure: Figure): string | null {
  const words = nounWords(article.text, figure);
  if (words !== null) return words;
  if (figure.kind !== 'money' || figure.unit === null) return null;
  return /\p{Sc}|\p{L}/u.test(wordsAt(article, figure)) ? null : figure.unit;
}

/** '64 people killed': a figure of the open article in full. */
export function figureWords(article: Article, figure: Figure): string {
  const noun = countedWords(article, figure);
  const value = valueWords(figure.modifier, wordsAt(article, figure));
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
