/** Enough of a text to tell its language and voice by, in characters. */
const SAMPLE = 12_000;
const BETWEEN = /[\s.,:;!?'"“”‘’()|–—-]+/u;

/** The words of the beginning of a text in lower case: to count common ones by, nothing finer. */
export function commonWords(text: string): string[] {
  return text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(BETWEEN)
    .filter((word) => word !== '');
}
