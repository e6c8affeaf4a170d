import type { QuoteMention } from '../model/mention.ts';
import type { Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { describedSpeaker, ownedSpeaker } from './quotes/described.ts';
import { introduced, signedBelow } from './quotes/introduced.ts';
import { lastBefore, sceneOf } from './quotes/places.ts';
import { resolvePronouns } from './quotes/pronouns.ts';
import { readerOfNames, type Speaker } from './quotes/speaker-words.ts';
import { documentGoesOn, standIn } from './quotes/stand-ins.ts';

const UNKNOWN: Speaker = {
  name: null,
  id: null,
  because: 'no words beside it name a speaker',
};

/** Length of "his" and "her". */
const POSSESSIVE = 3;

/**
 * Decides who speaks: resolves the words that name a speaker to a person of the article or an organisation. A quote
 * without such words is given to the speaker of the quote it goes on with, or to nobody.
 */
export function linkQuotes(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): Quote[] {
  const read = readerOf(words, mentions, people);
  const quotes: Quote[] = [];
  let last: Quote | undefined;
  let before: Quote | undefined;
  for (const mention of mentions) {
    const { speaker: span, because, continues, inside, ...rest } = mention;
    const first = continues === null ? undefined : quotes[continues];
    const around = inside === null ? undefined : quotes[inside];
    const who = read(mention, { last, before, around }) ?? goesOn(words, mention, first) ?? UNKNOWN;
    const quote: Quote = {
      ...rest,
      continues,
      inside,
      speaker: who.name,
      speakerId: who.id,
      speakerSpan: span ?? first?.speakerSpan ?? null,
      because: `${because}; ${who.because}`,
    };
    quotes.push(quote);
    if (around !== undefined) continue;
    before = quote;
    if (quote.speaker !== null) last = quote;
  }
  return quotes;
}

/** The last quote that has a speaker, the quote right before, and the one around. */
interface Quoted {
  readonly last: Quote | undefined;
  readonly before: Quote | undefined;
  readonly around: Quote | undefined;
}

/** Reads the words beside or before a quote that name its speaker; undefined where there are none. */
function readerOf(
  words: ArticleWords,
  mentions: readonly QuoteMention[],
  people: readonly Person[],
): (mention: QuoteMention, quoted: Quoted) => Speaker | undefined {
  const { text } = words.article;
  const told = mentions.filter(({ inside }) => inside === null);
  const scene = sceneOf(words, told, people);
  const read = readerOfNames(text, scene.placed);
  const { resolve, places } = resolvePronouns(scene, told);
  return (mention, { last, before, around }) => {
    const { speaker: span, cue } = mention;
    if (span === null)
      return cue === null
        ? (signedBelow({ words, places }, mention) ??
            introduced({ words, places }, mention, before?.end ?? 0))
        : undefined;
    const said = text.slice(span.start, span.end);
    if (around !== undefined)
      return quotedBy(said, around) ?? read(span) ?? scene.spelled(said) ?? describedSpeaker(said);
    const told = { text, places, last };
    const known =
      read(span) ??
      documentGoesOn(mention, told) ??
      resolve(span) ??
      standIn(mention, told) ??
      scene.spelled(said);
    if (known !== undefined) return known;
    if (cue === null) return UNKNOWN;
    const described = describedSpeaker(said);
    if (described.name !== null) return described;
    const owner = resolve({ start: span.start, end: span.start + POSSESSIVE });
    return ownedSpeaker(said, owner) ?? described;
  };
}

/** '“I said, ‘Go home,’” Oster recalled': who speaks quotes himself. */
function quotedBy(said: string, { speaker: name, speakerId: id }: Quote): Speaker | undefined {
  return /^I$/u.test(said) ? { name, id, because: 'quotes himself or herself' } : undefined;
}

/** As in the quote it goes on with, unless the narrator says something between: somebody else may speak now. */
function goesOn(
  { article: { text, blocks } }: ArticleWords,
  { start }: QuoteMention,
  before: Quote | undefined,
): Speaker | undefined {
  if (before === undefined) return undefined;
  const paragraph = blocks[lastBefore(blocks, start)]?.start ?? start;
  if (/\p{L}/u.test(text.slice(Math.max(paragraph, before.end), start))) return undefined;
  return { name: before.speaker, id: before.speakerId, because: 'as in the quote it goes on with' };
}
