import type { Correction } from '../model/correction.ts';
import type { ArticleRef, Comparison, Finding } from '../model/finding.ts';
import type { Gist, GistPerson, GistQuote } from '../model/gist.ts';
import type { Reading } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import type { Library } from '../ports.ts';
import { articleWords } from '../text/article-words.ts';
import { articlesSaidSame, correctedGists, eventsSaid, subjectsOf } from './corrected.ts';
import { dateOf } from './days.ts';
import { eventOf } from './events/event-of.ts';
import { figureFindings } from './figures/figure-findings.ts';
import { type Draft, draftOf } from './gist.ts';
import { keysOf } from './keys.ts';
import { leftOutFindings } from './left-out/left-out-findings.ts';
import { notesOf } from './notes.ts';
import { type Identified, identify } from './people/identify.ts';
import { personFindings } from './people/person-findings.ts';
import { quoteFindings } from './quotes/quote-findings.ts';
import type { Source } from './source.ts';
import { type Candidates, candidatesFor, sourcesOf, withNamed } from './sources.ts';
import { capitalised } from './wording.ts';

/** The opening of an article: its id in the library, when it was opened, and the engine that read it. */
export interface Opening {
  readonly id: string;
  /** ISO date and time. */
  readonly now: string;
  readonly engine: string;
}

/** Readings fetched because a reader named them or their event, at most. */
const NAMED_READ = 8;

/**
 * Compares a reading with the library. Pure but for the library: the same reading and library give the same comparison.
 * Work does not grow with the library: what may be compared is found through keys, and bounded.
 */
export async function compareReading(
  reading: Reading,
  library: Library,
  opening: Opening,
): Promise<Comparison> {
  const ref = refOf(reading, opening);
  const words = articleWords(reading.article);
  const anonymous = draftOf(reading, words, { ref, engine: opening.engine });
  const [people, found] = await Promise.all([
    identify(anonymous.people, library, ref.id),
    candidatesFor(anonymous, library),
  ]);
  const draft = withIds(anonymous, people);
  const corrections = await library.correctionsAbout(
    subjectsOf(draft, [...found.near, ...found.said, ...found.counted]),
  );
  const { into } = eventsSaid(ref.id, corrections);
  const members = into === undefined ? [] : await library.ofEvent(into, NAMED_READ);
  const named = [...articlesSaidSame(corrections), ...members.map(({ id }) => id)];
  const others = named.filter((id) => id !== ref.id).slice(0, NAMED_READ);
  const candidates = corrected(await withNamed(found, others, library), corrections);
  const { near } = candidates;
  const choice =
    found.version === undefined ? eventOf(draft, near, corrections) : ofVersion(found.version);
  const sources = sourcesOf(draft, candidates, choice.event);
  const known = people.map((person) => person.known);
  const all = findingsOf(words, draft, { sources, known, corrections });
  const gist: Gist = { ...draft, event: choice.event };
  return {
    here: ref,
    event: choice.event,
    eventBecause: choice.because,
    earlier: earlierOf(sources),
    findings: all.filter((finding) => isTold(finding, sources)),
    personIds: people.map((person) => person.id),
    known,
    notes: notesOf(draft, sources, all),
    gist,
    keys: keysOf(gist),
  };
}

function refOf(reading: Reading, { id, now }: Opening): ArticleRef {
  const { url, outlet, headline } = reading.article;
  return { id, url, outlet, headline, ...dateOf(reading, now) };
}

/** The candidates as their reader has put them right. */
function corrected(found: Candidates, corrections: readonly Correction[]): Candidates {
  const right = (gists: readonly Gist[]) => correctedGists(corrections, gists);
  const { near, said, counted, named } = found;
  return {
    ...found,
    near: right(near),
    said: right(said),
    counted: right(counted),
    named: right(named),
  };
}

function ofVersion({ event }: Gist) {
  return { event, because: 'an earlier version of this page belongs to it' };
}

/** The draft with the library's ids for its people and their quotes. */
function withIds(draft: Draft, people: readonly Identified[]): Draft {
  const ids = new Map(draft.people.map((person, i) => [person.id, people[i]?.id ?? person.id]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    ...draft,
    people: draft.people.map((person): GistPerson => ({ ...person, id: idOf(person.id) })),
    quotes: draft.quotes.map(
      (quote): GistQuote =>
        quote.speakerId === null ? quote : { ...quote, speakerId: idOf(quote.speakerId) },
    ),
  };
}

interface Against {
  readonly sources: readonly Source[];
  readonly known: readonly Identified['known'][];
  readonly corrections: readonly Correction[];
}

/** All findings, those that matter most first. */
function findingsOf(words: ArticleWords, draft: Draft, against: Against): Finding[] {
  const { sources, known, corrections } = against;
  const matched = [
    ...quoteFindings(draft, sources, corrections),
    ...figureFindings(draft, sources, corrections),
  ];
  return [
    ...matched,
    ...personFindings(draft, known),
    ...leftOutFindings(words, draft, sources, matched),
  ]
    .map((finding) => ({ ...finding, why: capitalised(finding.why) }))
    .sort((a, b) => b.weight - a.weight);
}

/** Of a text published twice, and of an earlier version of this page, only what differs is told. */
function isTold({ relation, there }: Finding, sources: readonly Source[]): boolean {
  if (relation !== 'same') return true;
  const source = sources.find(({ gist }) => gist.ref.id === there.article.id);
  return source === undefined || !(source.sameText || source.samePage);
}

function earlierOf(sources: readonly Source[]): ArticleRef[] {
  return sources
    .filter(({ sameEvent, samePage }) => sameEvent && !samePage)
    .map(({ gist }) => gist.ref)
    .sort((a, b) => a.date.localeCompare(b.date));
}
