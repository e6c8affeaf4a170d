import type { Article } from '../model/article.ts';
import type { FigureKind } from '../model/mention.ts';
import type { Figure, Quote, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { unitSpan, valueSpan } from './figure-words.ts';
import { figureMark, leaderMark, quoteMark } from './mark-ids.ts';
import { placesOf } from './places.ts';
import type { Mark, MarkKind } from './views.ts';

/** A mark before it is cut where another lies inside it: a stretch of the article's text. */
interface Claim extends Span {
  readonly id: string;
  readonly kind: MarkKind;
}

/** Kinds of number that other coverage can agree or disagree with. A length of time, an age, a date or a rank is read without a mark: too many stand in every text. */
const MARKED_FIGURES: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'measure',
  'vote',
]);
/** Longest gap between a number and the noun it counts for both to carry one line, and the longest such line. */
const NEAR_NOUN = 2;
const LONGEST_FIGURE = 60;

const OPENING = /[“"«„‘'‚]$/u;
const CLOSING = /^[,.!?…;:]?[”"»’']/u;

/** A number that is worth a mark: it counts or measures something, and says what. */
export function isMarkedFigure({ kind, noun, unit }: Figure): boolean {
  return MARKED_FIGURES.has(kind) && (noun !== null || (unit !== null && kind !== 'count'));
}

/** The number with its unit, and with the noun it counts where that stands right behind it. */
export function figureSpan(article: Article, figure: Figure): Span {
  const { noun } = figure;
  const { start } = valueSpan(article, figure);
  const end = unitSpan(article, figure)?.end ?? figure.end;
  const near = noun !== null && noun.start >= end && noun.start - end <= NEAR_NOUN;
  const fits = near && noun.end - start <= LONGEST_FIGURE;
  const apart = /[\n.;,]/u.test(article.text.slice(end, noun?.start ?? end));
  return { start, end: fits && !apart ? noun.end : end };
}

/** A stretch of an utterance, widened by the quotation marks that touch it. */
function withMarks({ text }: Article, { start, end }: Span): Span {
  const before = OPENING.test(text.slice(Math.max(0, start - 1), start)) ? 1 : 0;
  const after = CLOSING.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The stretches of a quote that carry its line: from mark to mark, without the attribution that stands inside. */
export function quoteSpans(article: Article, { start, end, parts, kind }: Quote): Span[] {
  if (parts.length < 2) return [{ start, end }];
  return kind === 'indirect' ? [...parts] : parts.map((part) => withMarks(article, part));
}

function claimsOf({ article, people, quotes, figures }: Reading): Claim[] {
  const claims: Claim[] = [];
  people.forEach((person, index) => {
    if (!person.leader) return;
    person.places.forEach(({ start, end, form }, place) => {
      if (form !== 'pronoun')
        claims.push({ id: leaderMark(index, place), kind: 'leader', start, end });
    });
  });
  quotes.forEach((quote, index) => {
    for (const span of quoteSpans(article, quote))
      claims.push({ id: quoteMark(index), kind: 'quote', start: span.start, end: span.end });
  });
  figures.forEach((figure, index) => {
    if (!isMarkedFigure(figure)) return;
    claims.push({ id: figureMark(index), kind: 'figure', ...figureSpan(article, figure) });
  });
  return claims.filter(({ start, end }) => end > start);
}

/** Cuts claims so that none overlap: at each place the shortest one, the innermost, keeps its line. */
function innermost(claims: readonly Claim[]): Claim[] {
  const waiting = claims.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const bounds = [...new Set(claims.flatMap(({ start, end }) => [start, end]))].toSorted(
    (a, b) => a - b,
  );
  const cut: Claim[] = [];
  let open: Claim[] = [];
  let next = 0;
  bounds.forEach((start, index) => {
    const end = bounds[index + 1] ?? start;
    open = open.filter((claim) => claim.end > start);
    for (let claim = waiting[next]; claim?.start === start; claim = waiting[next]) {
      open.push(claim);
      next += 1;
    }
    const inner = open.reduce<Claim | undefined>(
      (best, claim) =>
        best === undefined || claim.end - claim.start < best.end - best.start ? claim : best,
      undefined,
    );
    const last = cut.at(-1);
    if (inner === undefined) return;
    if (last?.id === inner.id && last.end === start) cut[cut.length - 1] = { ...last, end };
    else cut.push({ ...inner, start, end });
  });
  return cut;
}

/** All marks of a reading, by place. They say only what was recognised in this text, never what differs. */
export function marksOf(reading: Reading): Mark[] {
  return innermost(claimsOf(reading)).flatMap((claim) =>
    placesOf(reading.article, claim).map(({ block, start, end }) => ({
      id: claim.id,
      kind: claim.kind,
      block,
      start,
      end,
    })),
  );
}
