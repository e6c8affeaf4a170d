import type { QuoteRelation } from '../../model/finding.ts';
import type { GistQuote } from '../../model/gist.ts';
import type { WordingMatch } from './match.ts';

/** What is known of two quotes beside their words. */
export interface QuoteContext {
  readonly sameEvent: boolean;
  /** Days between the articles; null where one of them has no date. */
  readonly days: number | null;
}

export type Speakers = 'same' | 'unknown' | 'two-people' | 'person-and-body';

/** Content words from which the same words are one utterance whenever they are printed: nobody says them twice alike. */
const UNMISTAKABLE = 7;
/** Content words from which the same words in two mouths are one utterance misattributed, not a common phrase. */
const ONE_UTTERANCE = 5;
/** Words that stand together in both for two people to be told to have said the same phrase in other words around it. */
const ONE_PHRASE = 4;
/** Days within which one utterance is reported. */
const SAME_OCCASION = 3;

/**
 * Whether two quotes are given to one speaker. Ids are the library's; a surname that stands alone in one article ('Boyd') may
 * have found no way to the whole name of the other, and words are not given to two people for that.
 */
export function speakersOf(a: GistQuote, b: GistQuote): Speakers {
  if (a.speaker === null || b.speaker === null) return 'unknown';
  if (a.speakerId !== null && b.speakerId !== null) {
    if (a.speakerId === b.speakerId) return 'same';
    const alone = !a.speaker.includes(' ') || !b.speaker.includes(' ');
    return alone && isSameBody(a.speaker, b.speaker) ? 'same' : 'two-people';
  }
  if (isSameBody(a.speaker, b.speaker)) return 'same';
  return a.speakerId === null && b.speakerId === null ? 'unknown' : 'person-and-body';
}

function isSameBody(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || x.includes(` ${y.trim()} `) || y.includes(` ${x.trim()} `);
}

function plain(name: string): string {
  return ` ${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}])(?:the|us|u s|united states)(?![\p{L}])/gu, ' ')
    .trim()} `;
}

/** Whether so much else speaks for one utterance that its words may differ more: one speaker, one event, one occasion. */
export function areTogether(speakers: Speakers, context: QuoteContext): boolean {
  return speakers === 'same' && context.sameEvent && !isFar(context);
}

function isFar({ days }: QuoteContext): boolean {
  return days !== null && Math.abs(days) > SAME_OCCASION;
}

/** What one quote is to another whose words match; undefined where the match is too little to speak of. */
export function relationOf(
  match: WordingMatch,
  speakers: Speakers,
  context: QuoteContext,
): QuoteRelation | undefined {
  const verbatim = match.wording !== 'paraphrase' && match.wording !== 'reworded';
  const close = verbatim || (match.wording === 'reworded' && match.share >= 0.75);
  if (speakers === 'two-people') {
    if (!close || match.shared < 2) return undefined;
    if (!verbatim && match.run < ONE_PHRASE && !match.sameAct) return undefined;
    const together = context.sameEvent && !isFar(context);
    return together && match.shared >= ONE_UTTERANCE ? 'other-speaker' : 'also-said';
  }
  if (speakers !== 'same' && !(close && match.shared >= 4)) return undefined;
  if (context.sameEvent && !isFar(context)) return match.wording;
  if (verbatim && match.shared >= UNMISTAKABLE) return match.wording;
  return close && match.shared >= 3 && speakers === 'same' ? 'other-occasion' : undefined;
}
