import { quoteKey } from '../align/quote-key.ts';
import type { Correction, CorrectionClaim, Subject } from '../model/correction.ts';
import type { Reading } from '../model/reading.ts';
import type { Hash, Library } from '../ports.ts';

/** What a claim is about: the subjects it is found by. */
function subjectsOf(claim: CorrectionClaim): Subject[] {
  switch (claim.kind) {
    case 'person':
      return [`person:${claim.a.id}`, `person:${claim.b.id}`];
    case 'quote':
      return [`quote:${quoteKey(claim.a.text)}`, `quote:${quoteKey(claim.b.text)}`];
    case 'figure':
      return [`figure:${claim.a.countKey}`, `figure:${claim.b.countKey}`];
    case 'event':
      return [`article:${claim.article}`];
    case 'speaker':
      return [`quote:${quoteKey(claim.quote.text)}`];
  }
}

/** Makes the record of a correction: who, when, and what was put right. */
export async function correctionOf(
  claim: CorrectionClaim,
  author: string,
  at: string,
  hash: Hash,
): Promise<Correction> {
  const id = (await hash(JSON.stringify([claim, author, at]))).slice(0, 32);
  return { id, at, author, subjects: subjectsOf(claim), claim };
}

/**
 * The reading as its reader has put it right: a quote said not to be of its speaker has none, and says so. Corrections
 * across articles (people, quotes, counts, events) are applied by comparing.
 */
export async function correctedReading(reading: Reading, library: Library): Promise<Reading> {
  const keys = reading.quotes.map((quote) =>
    quoteKey(quote.parts.map((part) => reading.article.text.slice(part.start, part.end)).join(' ')),
  );
  const corrections = await library.correctionsAbout(keys.map((key): Subject => `quote:${key}`));
  if (corrections.length === 0) return reading;
  const quotes = reading.quotes.map((quote, index) => {
    const wrong = corrections.some(
      ({ claim }) =>
        claim.kind === 'speaker' &&
        claim.not === quote.speaker &&
        quoteKey(claim.quote.text) === keys[index],
    );
    if (!wrong) return quote;
    return { ...quote, speaker: null, speakerId: null, because: 'you said it is not this speaker' };
  });
  return { ...reading, quotes };
}
