import type { FigurePlace } from './figure-place.ts';

/** Words before a date that make it the day a count was taken. */
const AS_OF =
  /(?:^|\s)(?:as of|as at|up to|by|until|till|as recently as)(?:\s+(?:late|early|the end of|noon on|midday on))?\s*$/iu;
/** How many characters before the date they stand in. */
const REACH = 32;

/** The day the figures of each sentence were counted on: of its first date after 'as of' or 'by', by the sentence's index. */
export function asOfDays(
  places: readonly FigurePlace[],
  text: string,
): ReadonlyMap<number, string> {
  const days = new Map<number, string>();
  for (const { mention, sentence, index } of places) {
    if (mention.kind !== 'date' || typeof mention.value !== 'string' || days.has(index)) continue;
    const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
    if (AS_OF.test(before)) days.set(index, mention.value);
  }
  return days;
}
