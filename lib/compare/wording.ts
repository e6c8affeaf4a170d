import type { ArticleRef } from '../model/finding.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const LONGEST_QUOTED = 90;

/** How a sentence names an article: its outlet, else its headline, and its day where that is known. */
export function nameOf(ref: ArticleRef): string {
  const name = ref.outlet ?? (ref.headline === '' ? 'an earlier article' : `“${ref.headline}”`);
  return ref.dateFrom === 'read' ? name : `${name} (${dayOf(ref.date)})`;
}

/** A day as a sentence says it: '12 May 2021'. */
export function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** Words in quotation marks, cut where they are long; marks inside become single ones. */
export function inMarks(words: string): string {
  const cut =
    words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED).trimEnd()}…` : words;
  return `“${cut.replace(/[“„]/gu, '‘').replace(/”/gu, '’')}”`;
}

/** 'one place', '3 places'. */
export function counted(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** A sentence begins with a capital, whatever it begins with. */
export function capitalised(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
