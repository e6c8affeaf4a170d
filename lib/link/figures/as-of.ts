import type { FigurePlace } from './figure-place.ts';

/** Words before a date that make it the day a count was taken. */
const AS_OF =
  /(?:^|\s)(?:as of|as at|up to|by|until|till|as recently as)(?:\s+(?:late|early|the end of|noon on|midday on))?\s*$/iu;
/** How many characters before the date they stand in. */
const REACH = 32;

/**
 * The day the figures of a sentence were counted on, from its dates after 'as of' or 'by'; null where it says none.
 *
 * @param dates the sentence's dates, as recognised
 */
export function asOfDay(dates: readonly FigurePlace[], text: string): string | null {
  for (const { mention, sentence } of dates) {
    if (typeof mention.value !== 'string') continue;
    const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
    if (AS_OF.test(before)) return mention.value;
  }
  return null;
}
