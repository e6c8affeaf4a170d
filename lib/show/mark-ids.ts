import type { MarkKind } from './views.ts';

export const leaderMark = (person: number, place: number): string => `leader:${person}:${place}`;
export const quoteMark = (quote: number): string => `quote:${quote}`;
export const figureMark = (figure: number): string => `figure:${figure}`;

/** What a mark's id names in its reading. */
export interface MarkName {
  readonly kind: MarkKind;
  /** Index in the reading's people, quotes or figures. */
  readonly index: number;
  /** Index in the person's places; 0 for a quote or a figure. */
  readonly place: number;
}

const MARK_ID = /^(?<kind>leader|quote|figure):(?<index>\d{1,6})(?::(?<place>\d{1,6}))?$/u;

/** Reads a mark's id; undefined where the words are none. */
export function markName(id: string): MarkName | undefined {
  const { kind, index, place = '0' } = MARK_ID.exec(id)?.groups ?? {};
  if (kind !== 'leader' && kind !== 'quote' && kind !== 'figure') return undefined;
  return { kind, index: Number(index), place: Number(place) };
}
