import { quoteKey } from '../align/quote-key.ts';
import type { Correction, CorrectionClaim, Subject } from '../model/correction.ts';
import type { Quote, Reading } from '../model/reading.ts';
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
    case 'said-by':
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

/** The words of a quote as corrections name them: its parts without what stands between. */
export function correctedWords({ article }: Reading, { parts, start, end }: Quote): string {
  const spans = parts.length > 0 ? parts : [{ start, end }];
  return spans.map((part) => article.text.slice(part.start, part.end)).join(' ');
}

/**
 * The reading as its reader has put it right: a quote said not to be of its speaker has none, one said to be of somebody
 * has that speaker, and both say so. Corrections across articles (people, quotes, counts, events) are applied by comparing.
 */
export async function correctedReading(reading: Reading, library: Library): Promise<Reading> {
  const keys = reading.quotes.map((quote) => quoteKey(correctedWords(reading, quote)));
  const corrections = await library.correctionsAbout(keys.map((key): Subject => `quote:${key}`));
  if (corrections.length === 0) return reading;
  const claims = corrections.toSorted((a, b) => b.at.localeCompare(a.at)).map(({ claim }) => claim);
  const quotes = reading.quotes.map((quote, index) => {
    const said = claims.find(
      (claim) =>
        (claim.kind === 'said-by' || (claim.kind === 'speaker' && claim.not === quote.speaker)) &&
        quoteKey(claim.quote.text) === keys[index],
    );
    if (said?.kind === 'speaker')
      return {
        ...quote,
        speaker: null,
        speakerId: null,
        because: 'you said it is not this speaker',
      };
    if (said?.kind !== 'said-by') return quote;
    const speakerId = reading.people.find(({ name }) => name === said.by)?.id ?? null;
    return { ...quote, speaker: said.by, speakerId, because: 'you said so' };
  });
  return { ...reading, quotes };
}
