import { conceptOf } from '../align/concepts.ts';
import { foldedWords } from '../align/folded.ts';
import { isContentWord } from '../align/function-words.ts';
import type { EarlierPlace, Finding, LeftOutKind } from '../model/finding.ts';
import type { GistFigure, GistQuote } from '../model/gist.ts';
import type { ArticleWords } from '../model/words.ts';
import { bothDated, daysBetween } from './days.ts';
import { isComparable, lookUpKey } from './figures/counted.ts';
import { figureWords } from './figures/relation.ts';
import type { Draft } from './gist.ts';
import { figureThere, thereOf } from './places.ts';
import type { Source } from './source.ts';
import { inMarks, nameOf } from './wording.ts';

/** Statements told as left out of one article, and of one earlier article: the weightiest. */
const TOLD = 12;
const TOLD_EACH = 8;
/** Share of a statement's concepts that one sentence here must have for it to be told here; of a short one, most of them. */
const TOLD_HERE = 0.62;
const SHORT_TOLD_HERE = 0.75;
const SHORT = 6;
/** Two outlets that have a statement make it weightier than one. */
const TWICE = 0.15;
/** Content words below which a statement is a phrase, not something that could be missed. */
const LEAST_WORDS = 3;

interface Missing {
  readonly kind: LeftOutKind;
  readonly there: EarlierPlace;
  readonly weight: number;
  readonly concepts: ReadonlySet<string>;
  readonly why: string;
}

/**
 * Statements of earlier articles of the event that this one has not. A paywall's teaser and a live blog leave nothing
 * out, and neither does an article that came before the other.
 */
export function leftOutFindings(
  words: ArticleWords,
  draft: Draft,
  sources: readonly Source[],
  matched: readonly Finding[],
): Finding[] {
  if (draft.extent !== 'whole' || sources.length === 0) return [];
  const told = toldIn(words);
  const covered = (there: EarlierPlace) =>
    matched.some(
      ({ kind, relation, there: t }) =>
        kind !== 'left-out' &&
        relation !== 'also-said' &&
        relation !== 'other-occasion' &&
        relation !== 'not-comparable' &&
        t.article.id === there.article.id &&
        t.start < there.end &&
        there.start < t.end,
    );
  const missing = sources
    .filter((source) => source.sameEvent && !source.sameText && isBefore(draft, source))
    .map((source) =>
      missingOf(draft, source).filter((one) => !covered(one.there) && !isTold(one, told)),
    );
  return ranked(missing);
}

function isBefore({ ref }: Draft, { gist }: Source): boolean {
  return !bothDated(gist.ref, ref) || daysBetween(gist.ref.date, ref.date) >= 0;
}

/** The concepts of each sentence of the open article. */
function toldIn({ sentences, article }: ArticleWords): ReadonlySet<string>[] {
  return sentences.map(({ start, end }) => conceptsOf(article.text.slice(start, end)));
}

function conceptsOf(text: string): ReadonlySet<string> {
  return new Set(foldedWords(text).filter(isContentWord).map(conceptOf));
}

function isTold({ kind, concepts }: Missing, told: readonly ReadonlySet<string>[]): boolean {
  if (kind === 'figure') return false;
  const least = concepts.size < SHORT ? SHORT_TOLD_HERE : TOLD_HERE;
  return told.some((sentence) => shareOf(concepts, sentence) >= least);
}

function shareOf(concepts: ReadonlySet<string>, of: ReadonlySet<string>): number {
  return [...concepts].filter((concept) => of.has(concept)).length / Math.max(1, concepts.size);
}

function missingOf(draft: Draft, { gist, quotes: worded }: Source): Missing[] {
  const quotes = worded.flatMap(({ quote, wording }, index): Missing[] => {
    const concepts = wording.telling;
    if (concepts.size < LEAST_WORDS || (quote.speaker === null && quote.kind === 'indirect'))
      return [];
    const there = thereOf(gist, quote, quote.speaker);
    const who = quote.speaker ?? 'somebody it does not name';
    const why = `${nameOf(gist.ref)} has a statement by ${who} that is not here: ${inMarks(quote.text)}.`;
    const weight = quoteWeight(quote, index / gist.quotes.length, isLeader(gist.people, quote));
    return [{ kind: 'quote', there, weight, concepts, why }];
  });
  const keys = new Set(draft.figures.filter(isComparable).map((f) => lookUpKey(f.countKey ?? '')));
  const figures = gist.figures.flatMap((figure): Missing[] => {
    if (!isComparable(figure) || keys.has(lookUpKey(figure.countKey ?? ''))) return [];
    const there = figureThere(gist, figure);
    const why = `${nameOf(gist.ref)} counts ${figureWords(figure)}: this article gives no such number.`;
    const weight = figureWeight(figure);
    return [{ kind: 'figure', there, weight, concepts: conceptsOf(figure.sentence), why }];
  });
  return [...quotes, ...figures];
}

function isLeader(people: readonly { id: string; leader: boolean }[], quote: GistQuote): boolean {
  return people.some(({ id, leader }) => leader && id === quote.speakerId);
}

/** Direct words of a leader high up in the article matter most. */
function quoteWeight({ kind }: GistQuote, depth: number, leader: boolean): number {
  return 0.25 + (kind === 'indirect' ? 0 : 0.08) + (leader ? 0.08 : 0) + 0.1 * (1 - depth);
}

function figureWeight({ countKey, partOf }: GistFigure): number {
  const state = countKey?.split('|')[1] ?? '';
  return 0.22 + (state === '' ? 0 : 0.15) - (partOf === null ? 0 : 0.1);
}

/** Joins what several outlets have, orders by weight, and keeps a bounded number. */
function ranked(missing: readonly (readonly Missing[])[]): Finding[] {
  const joined: Missing[] = [];
  for (const ofOne of missing) {
    const best = [...ofOne].sort((a, b) => b.weight - a.weight).slice(0, TOLD_EACH);
    for (const one of best) {
      const twin = joined.findIndex((other) => isTwin(one, other));
      const other = joined[twin];
      if (other === undefined) joined.push(one);
      else if (other.there.article.id !== one.there.article.id) {
        joined[twin] = { ...other, weight: other.weight + TWICE };
      }
    }
  }
  return joined
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map(({ kind, there, weight, why }) => ({
      kind: 'left-out',
      relation: kind,
      here: null,
      there,
      why,
      weight: Math.min(weight, 0.65),
    }));
}

function isTwin(a: Missing, b: Missing): boolean {
  return a.kind === b.kind && shareOf(a.concepts, b.concepts) >= 0.6;
}
