import type { Figure, Person, Quote, Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { nounWords } from '../../lib/text/figure-noun.ts';

/** A reading as a row of the terminal contract: plain spans with their text, nothing of the engine's own. */
export function readingRow(reading: Reading, personIds?: readonly string[]): object {
  const { text } = reading.article;
  const ids = new Map(
    reading.people.map((person, index) => [person.id, personIds?.[index] ?? person.id]),
  );
  return {
    people: reading.people.map((person) => personRow(person, text, ids)),
    quotes: reading.quotes.map((quote) => quoteRow(quote, text, ids)),
    figures: reading.figures.map((figure) => figureRow(figure, text)),
  };
}

function personRow(person: Person, text: string, ids: ReadonlyMap<string, string>): object {
  return {
    id: ids.get(person.id) ?? person.id,
    name: person.name,
    office: person.office,
    leader: person.leader,
    why: person.because,
    mentions: person.places.map(({ start, end, form, because }) => ({
      start,
      end,
      text: text.slice(start, end),
      form,
      why: because,
    })),
  };
}

function quoteRow(quote: Quote, text: string, ids: ReadonlyMap<string, string>): object {
  const { start, end, parts, kind, speaker, speakerId, speakerSpan, cue, because } = quote;
  return {
    start,
    end,
    parts: parts.map((part) => [part.start, part.end]),
    kind,
    speaker,
    speakerId: speakerId === null ? null : (ids.get(speakerId) ?? speakerId),
    speakerStart: speakerSpan?.start ?? null,
    speakerEnd: speakerSpan?.end ?? null,
    cue: wordsAt(text, cue),
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    why: because,
  };
}

function figureRow(figure: Figure, text: string): object {
  const { start, end, value, modifier, unit, source, place, asOf, partOf, kind } = figure;
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    modifier,
    unit,
    noun: nounWords(text, figure),
    source,
    place,
    asOf,
    partOf,
    kind,
    why: figure.because,
  };
}

function wordsAt(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}
