import type { Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { wordsOf } from '../text/words.ts';
import { markOf, quoteDiff } from './differences.ts';
import { quoteSpans } from './marks.ts';
import { placesOf, wordsAt } from './places.ts';
import { differencesIn, type HereFinding } from './relations.ts';
import { spansOfWords, utteranceOf } from './utterance.ts';
import type { DiffersPlace, DiffPart } from './views.ts';
import { isWoven, wordDiff } from './word-diff.ts';

/** Where words were cut, the line lies under the word before the gap and the word after it. */
function besideGap(text: string, gap: number): Span {
  const words = wordsOf(text).filter(({ kind }) => kind !== 'mark');
  const after = words.findIndex(({ start }) => start >= gap);
  const next = after < 0 ? undefined : words[after];
  const last = after < 0 ? words.at(-1) : words[after - 1];
  return { start: last?.start ?? next?.start ?? 0, end: next?.end ?? last?.end ?? text.length };
}

/** The stretches of `text` that differ, as offsets in it. */
function differingSpans(text: string, diff: readonly DiffPart[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  diff.forEach(({ side, text: words }, index) => {
    if (side === 'there') {
      if (diff[index - 1]?.side !== 'here') spans.push(besideGap(text, at));
      return;
    }
    if (side === 'here') spans.push({ start: at, end: at + words.length });
    at += words.length;
  });
  return spans;
}

const shifted = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** The words of the open article that one finding is about: those that differ, not all that was compared. */
function spansOf(reading: Reading, finding: HereFinding): readonly Span[] {
  const { kind, here, there, relation } = finding;
  if (kind === 'figure' || relation === 'status') return [here];
  if (kind === 'person') {
    const words = wordsAt(reading.article, here);
    const diff = wordDiff(words, there.text);
    const spans = isWoven(diff) ? shifted(differingSpans(words, diff), here.start) : [];
    return spans.length > 0 ? spans : [here];
  }
  const quote = reading.quotes[here.index];
  if (quote === undefined) return [here];
  if (relation === 'other-speaker') return [quote.speakerSpan ?? here];
  const utterance = utteranceOf(reading.article, quote);
  const diff = quoteDiff(reading, finding);
  const spans = isWoven(diff) ? differingSpans(utterance.text, diff) : [];
  return spans.length > 0
    ? spans.flatMap((span) => spansOfWords(utterance, span))
    : quoteSpans(reading.article, quote);
}

/** Joins spans that touch or overlap, so that no second line is drawn twice. */
function union(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** The places of the page that carry the second line, by mark. */
export function differsOf(reading: Reading, comparison: Comparison): DiffersPlace[] {
  const byMark = new Map<string, Span[]>();
  for (const finding of differencesIn(comparison.findings)) {
    const mark = markOf(reading, finding);
    if (mark === null) continue;
    byMark.set(mark, [...(byMark.get(mark) ?? []), ...spansOf(reading, finding)]);
  }
  return [...byMark].flatMap(([mark, spans]) =>
    union(spans).flatMap((span) =>
      placesOf(reading.article, span).map(({ block, start, end }) => ({ mark, block, start, end })),
    ),
  );
}
