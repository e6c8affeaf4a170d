import type { Correction } from '../../model/correction.ts';
import type { Gist } from '../../model/gist.ts';
import { eventsSaid } from '../corrected.ts';
import { bothDated, daysBetween } from '../days.ts';
import type { Draft } from '../gist.ts';
import { EVENT_WINDOW } from '../keys.ts';
import { likeness, sharedTerms } from './likeness.ts';

/** Likeness from which two articles are of one event: days apart known, and not. Chosen on articles of ten events. */
const DATED_LIKENESS = 0.46;
const UNDATED_LIKENESS = 0.55;
/** An event is a happening of days, not a war: an article joins no event that began longer ago than this. */
const LONGEST_EVENT = 14;
/** Members of an event that decide, the most alike first. */
const DECIDING = 3;

/** The event an article belongs to, and why, in words. */
export interface EventChoice {
  readonly event: string;
  readonly because: string;
  /** Likeness to the event's articles, 0 to 1; 1 where a reader decided. */
  readonly likeness: number;
}

/** Groups an article with earlier ones about the same happening, or opens a new event. */
export function eventOf(
  draft: Draft,
  candidates: readonly Gist[],
  corrections: readonly Correction[],
): EventChoice {
  const ruled = eventsSaid(draft.ref.id, corrections);
  if (ruled.into !== undefined)
    return { event: ruled.into, because: 'you put it here', likeness: 1 };
  const events = Map.groupBy(candidates, (gist) => gist.event);
  let best: EventChoice | undefined;
  for (const [event, gists] of events) {
    if (ruled.out.has(event)) continue;
    const choice = choiceOf(draft, event, gists);
    if (choice !== undefined && choice.likeness > (best?.likeness ?? 0)) best = choice;
  }
  return best ?? newEvent(draft);
}

function newEvent({ ref }: Draft): EventChoice {
  const because = 'no earlier article is about the same people, places and days';
  return { event: `${ref.date}-${ref.id.slice(0, 8)}`, because, likeness: 0 };
}

function choiceOf(draft: Draft, event: string, gists: readonly Gist[]): EventChoice | undefined {
  const ranked = gists
    .filter((gist) => isNear(draft, gist))
    .map((gist) => ({ gist, alike: likeness(draft.terms, gist.terms) }))
    .sort((a, b) => b.alike - a.alike)
    .slice(0, DECIDING);
  const first = ranked[0];
  if (first === undefined) return undefined;
  const alike = ranked.reduce((sum, entry) => sum + entry.alike, 0) / ranked.length;
  const dated = bothDated(draft.ref, first.gist.ref);
  if (alike < (dated ? DATED_LIKENESS : UNDATED_LIKENESS)) return undefined;
  const shared = sharedTerms(draft.terms, first.gist.terms, 5).join(', ');
  const days = dated ? `, ${daysApart(draft, first.gist)}` : '; its day is not known';
  return { event, because: `shares ${shared}${days}`, likeness: alike };
}

function isNear({ ref }: Draft, gist: Gist): boolean {
  if (!bothDated(ref, gist.ref)) return true;
  const apart = Math.abs(daysBetween(gist.ref.date, ref.date));
  const age = daysBetween(gist.event.slice(0, 10), ref.date);
  return apart <= EVENT_WINDOW && !(age > LONGEST_EVENT);
}

function daysApart({ ref }: Draft, gist: Gist): string {
  const days = Math.abs(daysBetween(gist.ref.date, ref.date));
  return days === 0 ? 'the same day' : days === 1 ? 'a day apart' : `${days} days apart`;
}
