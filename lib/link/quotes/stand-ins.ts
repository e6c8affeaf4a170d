import type { QuoteMention } from '../../model/mention.ts';
import type { Quote } from '../../model/reading.ts';
import type { Speaker } from './speaker-words.ts';

/** What somebody's words stand in. */
const DOCUMENT = /^the (?:statement|tweet|post|letter|message|email|memo|readout)$/u;
const GROUP = /^(?:they|it)$/u;
/** A last speaker further back than this, in characters, is forgotten: about three paragraphs. */
const SPEAKER_BACK = 900;

/**
 * Words beside a quote that stand for whoever spoke last: "the statement", "they" and "it" of an organisation or group.
 * undefined where they stand for nobody.
 */
export function standIn(
  text: string,
  mention: QuoteMention,
  last: Quote | undefined,
): Speaker | undefined {
  if (mention.speaker === null || last === undefined) return undefined;
  const { start, end } = mention.speaker;
  if (start - last.end >= SPEAKER_BACK) return undefined;
  const words = text.slice(start, end).toLowerCase();
  const { speaker: name, speakerId: id } = last;
  if (DOCUMENT.test(words)) return { name, id, because: `"${words}" is of who spoke last` };
  if (!GROUP.test(words) || id !== null) return undefined;
  return { name, id, because: `"${words}" goes on with who spoke last` };
}
