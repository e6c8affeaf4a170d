import type { Comparison } from '../model/finding.ts';
import type { Quote, Reading } from '../model/reading.ts';
import { citationOf } from './citation.ts';
import { quoteDiff } from './differences.ts';
import { quoteMark } from './mark-ids.ts';
import { wordsAt } from './places.ts';
import { noteOf, verdictOf } from './quote-verdict.ts';
import { isDifference, type QuoteFinding } from './relations.ts';
import { sourceOf } from './sources.ts';
import { utteranceOf } from './utterance.ts';
import type { EarlierWording, QuoteCard } from './views.ts';

/** How far before a quote somebody must be named to be offered as its speaker, in UTF-16 units, and how many are offered. */
const NEAR = 600;
const MOST_CANDIDATES = 3;

/** Who is named shortly before or within a quote's sentence: the names to choose from where its speaker is unsure. */
function candidatesOf(
  { people }: Reading,
  { start, end, speakerSpan }: Quote,
): QuoteCard['candidates'] {
  const until = Math.max(end, speakerSpan?.end ?? 0) + NEAR / 10;
  return people
    .flatMap(({ id, name, places }) => {
      const near = places.filter((place) => place.form !== 'pronoun' && place.start < until);
      const last = near.filter((place) => place.start >= start - NEAR).at(-1);
      return last === undefined ? [] : [{ id, name, at: last.start }];
    })
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name }) => ({ id, name }));
}

function wordingOf(reading: Reading, finding: QuoteFinding): EarlierWording {
  const diff = quoteDiff(reading, finding);
  return {
    relation: finding.relation,
    note: noteOf(finding, diff),
    diff,
    speaker: finding.there.by,
    why: finding.why,
    source: sourceOf(finding.there, reading.article.published),
  };
}

function quotedBy(quotes: Reading['quotes'], { inside }: Quote): string | null {
  const around = inside === null ? undefined : quotes[inside];
  return around === undefined || around.speaker === null ? null : `quoted by ${around.speaker}`;
}

/** The card of a quote: its speaker and kind, and its wordings in earlier coverage, differences first. */
export function quoteCard(
  reading: Reading,
  index: number,
  comparison: Comparison | null,
): QuoteCard | undefined {
  const { article, quotes, people } = reading;
  const quote = quotes[index];
  if (quote === undefined) return undefined;
  const about = (comparison?.findings ?? []).filter(
    (finding): finding is QuoteFinding => finding.kind === 'quote' && finding.here.index === index,
  );
  const sorted = about.toSorted((a, b) => Number(isDifference(b)) - Number(isDifference(a)));
  const earlier = sorted.map((finding) => wordingOf(reading, finding));
  const words = utteranceOf(article, quote).text;
  const top = earlier[0];
  const woven = ['cut', 'extended', 'reworded'].includes(top?.relation ?? '');
  return {
    kind: 'quote',
    mark: quoteMark(index),
    differs: about.some(isDifference),
    deniable: quote.speaker !== null,
    compared: comparison !== null,
    because: quote.because,
    citation: citationOf(article, wordsAt(article, quote), quote.speaker),
    notes: comparison?.notes ?? [],
    speaker: quote.speaker,
    candidates: quote.speaker === null ? candidatesOf(reading, quote) : [],
    office: people.find(({ id }) => id === quote.speakerId)?.office ?? null,
    carrier: quote.carrier === null ? null : `via ${wordsAt(article, quote.carrier)}`,
    quotedBy: quotedBy(quotes, quote),
    speech: quote.kind,
    broken: quote.broken,
    words,
    diff: woven ? (top?.diff ?? null) : null,
    verdict: verdictOf({ words: wordsAt(article, quote), speaker: quote.speaker, earlier }),
    earlier,
  };
}
