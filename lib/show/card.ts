import type { Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import { figureCard } from './figure-card.ts';
import { leaderCard } from './leader-card.ts';
import { markName } from './mark-ids.ts';
import { quoteCard } from './quote-card.ts';
import type { CardView } from './views.ts';

/**
 * What the card of a mark shows.
 *
 * @param comparison null where the library could not be asked: the card then says what this article says
 * @returns undefined where the reading has no such mark (the page has changed since)
 */
export function cardOf(
  mark: string,
  reading: Reading,
  comparison: Comparison | null,
): CardView | undefined {
  const name = markName(mark);
  switch (name?.kind) {
    case 'leader':
      return leaderCard(reading, [name.index, name.place], comparison);
    case 'quote':
      return quoteCard(reading, name.index, comparison);
    case 'figure':
      return figureCard(reading, name.index, comparison);
    default:
      return undefined;
  }
}
