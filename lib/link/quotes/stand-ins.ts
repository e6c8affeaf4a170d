import type { QuoteMention } from '../../model/mention.ts';
import type { Quote } from '../../model/reading.ts';
import { describedSpeaker } from './described.ts';
import { lastBefore, type NamedPlace } from './places.ts';
import type { Speaker } from './speaker-words.ts';

/** What somebody's words stand in. */
const DOCUMENTS = 'statement|tweet|post|letter|message|email|memo|readout';
const DOCUMENT = new RegExp(`^the (?<document>${DOCUMENTS})$`, 'u');
const GROUP = /^(?:they|it)$/u;
/** A last speaker further back than this, in characters, is forgotten: about three paragraphs. */
const SPEAKER_BACK = 900;
/** 'issued a statement', 'an official statement': a document that is told of for the first time. */
const NEW_DOCUMENT = new RegExp(
  `(?<!\\p{L})(?:an?|its|his|her|their)\\s+(?:[\\p{L}-]+\\s+){0,2}(?<document>${DOCUMENTS})(?!\\p{L})`,
  'giu',
);
const SENTENCE_END = /[.!?…]["”’»)]*\s|\n/gu;
/** 'The Harbour Office made …': the body a sentence begins with. */
const BODY =
  /^\s*(?<body>(?:the\s+)?\p{Lu}[\p{L}.&-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}.&-]*)*)\s+\p{Ll}/u;
/** Cues with which the words of a document go on, whoever the pronoun beside them is. */
const GOES_ON = /^(?:adds?|added|continue[sd]?|goes on|went on|conclude[sd]?)$/u;
const PRONOUN = /^(?:he|she|it|they)$/iu;

/** An article and what was quoted in it before: all places that mean somebody in order, and the last speaker's quote. */
interface Before {
  readonly text: string;
  readonly places: readonly NamedPlace[];
  readonly last: Quote | undefined;
}

/**
 * Words beside a quote that stand for whoever spoke last: "the statement", "they" and "it" of an organisation or group. A
 * statement that is told of since then is of whoever made it. undefined where they stand for nobody.
 */
export function standIn(mention: QuoteMention, before: Before): Speaker | undefined {
  const { text, last } = before;
  if (mention.speaker === null) return undefined;
  const { start, end } = mention.speaker;
  const words = text.slice(start, end).toLowerCase();
  const document = DOCUMENT.exec(words)?.groups?.document;
  const issuer = document === undefined ? undefined : issuerOf(document, start, before);
  if (issuer !== undefined) return issuer;
  if (last === undefined || start - last.end >= SPEAKER_BACK) return undefined;
  const { speaker: name, speakerId: id } = last;
  if (document !== undefined) return { name, id, because: `"${words}" is of who spoke last` };
  if (!GROUP.test(words) || id !== null) return undefined;
  return { name, id, because: `"${words}" goes on with who spoke last` };
}

/** '“…,” the statement said. And he adds: “…”': what a document says goes on, and nobody else was named since. */
export function documentGoesOn(mention: QuoteMention, before: Before): Speaker | undefined {
  const { text, places, last } = before;
  if (mention.speaker === null || mention.cue === null || !last?.speakerSpan) return undefined;
  const said = (span: { readonly start: number; readonly end: number }): string =>
    text.slice(span.start, span.end).toLowerCase();
  const goesOn = PRONOUN.test(said(mention.speaker)) && GOES_ON.test(said(mention.cue));
  if (!goesOn || !DOCUMENT.test(said(last.speakerSpan)) || last.speakerId !== null)
    return undefined;
  const since = places[lastBefore(places, mention.speaker.start - 1)];
  if (since !== undefined && since.start >= last.end) return undefined;
  return { name: last.speaker, id: null, because: 'goes on with what a document says' };
}

/** Who made a document that is told of since the last quote; undefined where none is. */
function issuerOf(
  document: string,
  until: number,
  { text, places, last }: Before,
): Speaker | undefined {
  const from = Math.max(last?.end ?? 0, until - SPEAKER_BACK);
  const told = [...text.slice(from, until).matchAll(NEW_DOCUMENT)].findLast(
    ({ groups }) => groups?.document?.toLowerCase() === document,
  );
  if (told === undefined) return undefined;
  const at = from + told.index;
  const opened = [...text.slice(from, at).matchAll(SENTENCE_END)].at(-1);
  const opens = opened === undefined ? from : from + opened.index + opened[0].length;
  const because = `made the ${document}`;
  const subject = places.find(({ start, subject: is }) => is && start >= opens && start < at);
  if (subject !== undefined) return { name: subject.who.name, id: subject.who.id, because };
  const body = BODY.exec(text.slice(opens, at))?.groups?.body;
  return body === undefined ? undefined : { ...describedSpeaker(body), because };
}
