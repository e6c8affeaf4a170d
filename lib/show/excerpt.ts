import type { DiffPart } from './views.ts';

/** Words of agreement kept on either side of a difference, where a list has no room for the whole. */
const KEPT_WORDS = 4;
/** Words of a text that is shown whole, because too much of it differs or nothing does. */
const WHOLE_WORDS = 12;
const BLANK = /\s+/u;

const wordsIn = (text: string): string[] => text.split(BLANK).filter((word) => word !== '');

/** The first words of a text; a sign marks the rest. */
export function firstWords(text: string, count: number): string {
  const words = wordsIn(text);
  if (words.length <= count) return text;
  const blank = /^\s/u.test(text) ? ' ' : '';
  return `${blank}${words.slice(0, count).join(' ')} …`;
}

function lastWords(text: string, count: number): string {
  const words = wordsIn(text);
  return words.length <= count ? text : `… ${words.slice(-count).join(' ')} `;
}

/** The first place that differs with a few words around it, for a line in a list. */
export function excerptOf(diff: readonly DiffPart[]): DiffPart[] {
  const from = diff.findIndex(({ side }) => side !== 'both');
  const to = diff.findIndex(({ side }, index) => index > from && side === 'both');
  const [before, after] = [diff[from - 1], diff[to]];
  if (from < 0 || (before === undefined && to < 0))
    return diff.map(({ side, text }) => ({ side, text: firstWords(text, WHOLE_WORDS) }));
  const changed = diff
    .slice(from, to < 0 ? undefined : to)
    .map(({ side, text }) => ({ side, text: firstWords(text, WHOLE_WORDS) }));
  const cut: DiffPart[] = [];
  if (before !== undefined) cut.push({ side: 'both', text: lastWords(before.text, KEPT_WORDS) });
  cut.push(...changed);
  if (after !== undefined) {
    const more = to < diff.length - 1 && wordsIn(after.text).length <= KEPT_WORDS;
    cut.push({
      side: 'both',
      text: more ? `${after.text.trimEnd()} …` : firstWords(after.text, KEPT_WORDS),
    });
  }
  return cut;
}
