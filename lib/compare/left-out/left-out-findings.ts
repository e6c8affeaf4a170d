import type { EarlierPlace, Finding } from '../../model/finding.ts';
import type { ArticleWords } from '../../model/words.ts';
import { bothDated, daysBetween } from '../days.ts';
import type { Draft } from '../gist.ts';
import type { Source } from '../source.ts';
import { conceptsOf, type Missing, missingOf } from './missing.ts';

/** Statements told as left out of one article: the weightiest. A longer list is read by nobody. */
const TOLD = 10;
/** Share of a statement's concepts that one sentence here must have for it to be told here; of a short one, most of them. */
const TOLD_HERE = 0.62;
const SHORT_TOLD_HERE = 0.75;
const SHORT = 6;
/** Two outlets that have a statement make it weightier than one. */
const TWICE = 0.2;
const HEAVIEST = 0.65;
/** Share of concepts from which two statements are one; of one speaker less is enough: nobody needs both. */
const TWINS = 0.6;
const TWINS_OF_ONE = 0.45;

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
    .flatMap((source) => missingOf(draft, source))
    .filter((one) => !covered(one.there) && !isTold(one, told));
  return ranked(missing);
}

function isBefore({ ref }: Draft, { gist }: Source): boolean {
  return !bothDated(gist.ref, ref) || daysBetween(gist.ref.date, ref.date) >= 0;
}

/** The concepts of each sentence of the open article. */
function toldIn({ sentences, article }: ArticleWords): ReadonlySet<string>[] {
  return sentences.map(({ start, end }) => conceptsOf(article.text.slice(start, end)));
}

function isTold({ kind, concepts }: Missing, told: readonly ReadonlySet<string>[]): boolean {
  if (kind !== 'quote') return false;
  const least = concepts.size < SHORT ? SHORT_TOLD_HERE : TOLD_HERE;
  return told.some((sentence) => shareOf(concepts, sentence) >= least);
}

function shareOf(concepts: ReadonlySet<string>, of: ReadonlySet<string>): number {
  return [...concepts].filter((concept) => of.has(concept)).length / Math.max(1, concepts.size);
}

/** Joins near repeats, orders by weight, and keeps a bounded number. What two outlets have weighs more. */
function ranked(missing: readonly Missing[]): Finding[] {
  const joined: Missing[] = [];
  for (const one of [...missing].sort((a, b) => b.weight - a.weight)) {
    const twin = joined.findIndex((other) => isTwin(one, other));
    const other = joined[twin];
    if (other === undefined) joined.push(one);
    else if (other.there.article.id !== one.there.article.id) {
      joined[twin] = { ...other, weight: Math.min(other.weight + TWICE, HEAVIEST) };
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
      weight,
    }));
}

function isTwin(a: Missing, b: Missing): boolean {
  if (a.kind !== b.kind) return false;
  // One report of several dead is told once.
  if (a.kind === 'person' && a.there.sentence === b.there.sentence) return true;
  const ofOne = a.speaker !== null && a.speaker === b.speaker;
  const [few, many] = a.concepts.size <= b.concepts.size ? [a, b] : [b, a];
  return shareOf(few.concepts, many.concepts) >= (ofOne ? TWINS_OF_ONE : TWINS);
}
