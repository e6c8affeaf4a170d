import type { Span } from '../model/span.ts';

const OUTER = new Set([...'“”"«»„‘’\'', ' ', '\u00A0', '\n']);
/** Openers and the mark that closes each. Single marks are left out: most are apostrophes. */
const PAIRS: readonly (readonly [openers: string, closer: string])[] = [
  ['“„', '”'],
  ['«', '»'],
];

/**
 * A stretch of a text without its outer quotation marks, blanks and the comma that leads on to the attribution. A mark stays
 * where its partner stands inside: 'would “not wait”' keeps both of its marks. Offsets are UTF-16.
 */
export function bareSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && OUTER.has(text.charAt(start))) start += 1;
  while (end > start && (OUTER.has(text.charAt(end - 1)) || text[end - 1] === ',')) end -= 1;
  const balance = openMarks(text.slice(start, end));
  if (balance > 0) end = withMark(text, end, span.end, '”»"') ?? end;
  if (balance < 0) start = span.start + markBefore(text.slice(span.start, start));
  return { start, end };
}

/** How many marks are open at the end; below zero where one closes that never opened. */
function openMarks(words: string): number {
  let balance = 0;
  for (const [openers, closer] of PAIRS) {
    for (const letter of words) {
      if (openers.includes(letter)) balance += 1;
      else if (letter === closer) balance -= 1;
    }
  }
  const straight = words.split('"').length - 1;
  if (straight % 2 === 0) return balance;
  return /(?:^|\s)"\S[^"]*$/u.test(words) ? balance + 1 : balance - 1;
}

/** Offset after the first closing mark from an offset on; undefined where none stands before the limit. */
function withMark(text: string, from: number, limit: number, marks: string): number | undefined {
  for (let at = from; at < limit; at += 1) if (marks.includes(text.charAt(at))) return at + 1;
  return undefined;
}

/** Length of what stands before the last opening mark of a stretch; all of it where none opens. */
function markBefore(stripped: string): number {
  const at = Math.max(...[...'“„«"'].map((mark) => stripped.lastIndexOf(mark)));
  return at < 0 ? stripped.length : at;
}
