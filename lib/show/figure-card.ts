import type { Comparison, Finding } from '../model/finding.ts';
import type { Figure, Reading } from '../model/reading.ts';
import { citationOf, sentenceAround } from './citation.ts';
import { dayOf } from './dates.ts';
import {
  countedWords,
  earlierFigureWords,
  extentOf,
  figureWords,
  qualifierOf,
  valueSpan,
} from './figure-words.ts';
import { figureMark } from './mark-ids.ts';
import { wordsAt } from './places.ts';
import { differencesIn, type FigureFinding, relationWords } from './relations.ts';
import { sourceOf } from './sources.ts';
import type { FigureCard, SeriesPoint } from './views.ts';

const REFUSED = new Set(['other-event', 'not-comparable']);

/** Whether a finding refuses to compare two figures that look alike. */
export function isRefused(finding: Finding): finding is FigureFinding {
  return finding.kind === 'figure' && REFUSED.has(finding.relation);
}

function earlierPoint(
  finding: FigureFinding,
  before: FigureFinding | undefined,
  beside: string | null,
): SeriesPoint {
  const { there, relation, why } = finding;
  const sameDay = before?.there.article.date.slice(0, 10) === there.article.date.slice(0, 10);
  const source = sourceOf(there, beside);
  return {
    ...extentOf(there.value, there.modifier),
    value: there.text,
    qualifier: qualifierOf(there.modifier, there.text),
    relation,
    joined: before !== undefined && !(relation === 'conflicting' && sameDay),
    outlet: source.outlet,
    date: source.date,
    by: there.by,
    why,
    source,
  };
}

/** One finding for each article and value: a text that repeats its number is one source. */
function distinct(findings: readonly FigureFinding[]): FigureFinding[] {
  const byPlace = new Map<string, FigureFinding>();
  for (const finding of findings) {
    const key = `${finding.there.article.id} ${String(finding.there.value)}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()];
}

function seriesOf(
  { article }: Reading,
  figure: Figure,
  findings: readonly FigureFinding[],
): SeriesPoint[] {
  const sorted = distinct(findings).toSorted((a, b) =>
    a.there.article.date.localeCompare(b.there.article.date),
  );
  if (sorted.length === 0) return [];
  const value = wordsAt(article, valueSpan(article, figure));
  const last = sorted.at(-1);
  const sameDay = last?.there.article.date.slice(0, 10) === article.published?.slice(0, 10);
  const here: SeriesPoint = {
    ...extentOf(figure.value, figure.modifier),
    value,
    qualifier: qualifierOf(figure.modifier, value),
    relation: 'here',
    joined: !(last?.relation === 'conflicting' && sameDay),
    outlet: 'This article',
    date: article.published === null ? null : dayOf(article.published, article.published),
    by: figure.source,
    why: '',
    source: null,
  };
  return [
    ...sorted.map((finding, index) => earlierPoint(finding, sorted[index - 1], article.published)),
    here,
  ];
}

const REFUSAL = /^Not compared with [^:]*: (?<reason>.+)$/u;

/** Why two figures were not compared, without what stands beside it on the card: which figure, and where. */
function reasonOf(why: string): string {
  const reason = REFUSAL.exec(why)?.groups?.reason ?? why;
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** What was refused, one for each reason. */
function notCompared(
  findings: readonly FigureFinding[],
  beside: string | null,
): FigureCard['notCompared'] {
  const byReason = new Map<string, FigureFinding[]>();
  for (const finding of distinct(findings)) {
    const reason = reasonOf(finding.why);
    byReason.set(reason, [...(byReason.get(reason) ?? []), finding]);
  }
  return [...byReason].flatMap(([why, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            words: earlierFigureWords(first.there),
            why,
            source: sourceOf(first.there, beside),
            more: more.length,
            arguable: first.relation === 'not-comparable',
          },
        ],
  );
}

/** The card of a figure: what is counted, by whom, its parts, and the same count in earlier articles. */
export function figureCard(
  reading: Reading,
  index: number,
  comparison: Comparison | null,
): FigureCard | undefined {
  const { article, figures } = reading;
  const figure = figures[index];
  if (figure === undefined) return undefined;
  const about = (comparison?.findings ?? []).filter(
    (finding): finding is FigureFinding =>
      finding.kind === 'figure' && finding.here.index === index,
  );
  const [difference] = differencesIn(about);
  const top =
    difference ??
    about.find(({ relation }) => relation === 'same') ??
    about.find((finding) => !isRefused(finding));
  const total = figure.partOf === null ? undefined : figures[figure.partOf];
  const value = wordsAt(article, valueSpan(article, figure));
  const series = seriesOf(
    reading,
    figure,
    about.filter((finding) => !isRefused(finding)),
  );
  return {
    kind: 'figure',
    mark: figureMark(index),
    differs: difference !== undefined,
    deniable: series.length > 0,
    compared: comparison !== null,
    because: figure.because,
    citation: citationOf(article, sentenceAround(article, figure), null),
    notes: comparison?.notes ?? [],
    value,
    counted: countedWords(article, figure),
    qualifier: qualifierOf(figure.modifier, value),
    source: figure.source,
    place: figure.place,
    asOf: figure.asOf === null ? null : dayOf(figure.asOf, article.published),
    parts: figures
      .filter(({ partOf }) => partOf === index)
      .map((part) => figureWords(article, part)),
    partOf: total === undefined ? null : figureWords(article, total),
    relation: top === undefined ? null : relationWords(top),
    series,
    notCompared: notCompared(about.filter(isRefused), article.published),
  };
}
