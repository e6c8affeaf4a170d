import { ORGANISATION_WORDS, PERSON_NOUNS, ROLE_NOUNS } from '../../data/quotes-speakers.ts';
import type { Speaker } from './speaker-words.ts';

const any = (words: string): string => words.replaceAll(' ', '|');

export const PRONOUN =
  /^(?:he|she|they|it|we|i|you|who|him|her|them|one|others?|some|many|this|that|these|those)$/iu;
const ARTICLE = /^(?:the|a|an|his|her|its|their|our|my)\s+/iu;
/** Words that open no name of a speaker: 'from the report', 'it’s not enough'. */
const NO_NAME = new RegExp(
  '^(?:from|more|according|in|on|at|to|as|but|and|if|when|what|how|why|there|here|now|so|also|still|then|the|a|' +
    "(?:it|he|she|they|we|you|i|that|there|what|who|here)['’]\\p{L}+)(?: |$)",
  'iu',
);
/** Officials, police, doctors: many, and not the definite ones of a context that was read before. */
const GROUP_NOUN =
  /(?:officials|police|authorities|sources|witnesses|doctors|diplomats|prosecutors|investigators|analysts|experts|lawyers|aides|residents|activists|organi[sz]ers|rescuers|medics)$/u;
/** 'the country’s foreign ministry'. */
const BODY =
  /(?<!\p{L})(?:ministry|army|military|police|embassy|government|parliament|committee|commission|council|court|kremlin)$/u;
/** A spokesman, 'four in 10 voters': somebody who is described, by the last word of the description. */
const SOMEBODY = new RegExp(`(?<!\\p{L})(?:${any(PERSON_NOUNS)}|${any(ROLE_NOUNS)})$`, 'u');
const INDEFINITE =
  /^(?:an?|one|two|three|four|five|some|several|about|only|nearly|another|\p{N}+)\s/iu;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}/u;
const TIMES =
  /(?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?<!\p{L})(?:January|February|March|April|June|July|August|September|October|November|December)(?!\p{L})/gu;
const HEAD_ENDS = /\s(?:of|for|in|on|at|from|to|with|against|who|which|that|has|had|is|was|and)\s/u;
const ORGANISATION = new RegExp(`(?<!\\p{L})(?:${any(ORGANISATION_WORDS)})(?!\\p{L})`, 'iu');
const CAPITALISED_WORDS =
  /^\p{Lu}\S*(?: (?:of|the|and|de|del|della|da|di|la|le|van|von|bin|ibn|al|el|[\p{Lu}(]\S*)){0,8}$/u;
/** "Her office", "his spokesman": somebody or something of one who is named elsewhere, and never that one. */
const OWNED = /^(?:his|her)\s+(?<thing>\p{Ll}[^,]*)/iu;

/** Words that mean no person of the article: an organisation by its name, a group or a person by a description, or nobody. */
export function describedSpeaker(words: string): Speaker {
  const head = words.split(',')[0]?.trim() ?? words;
  const name = head.replace(ARTICLE, '');
  if (PRONOUN.test(head))
    return { name: null, id: null, because: `"${head}" means nobody certain` };
  const nobody = { name: null, id: null, because: `"${head}" names nobody` };
  if (NO_NAME.test(name)) return nobody;
  if (isProper(name)) return { name, id: null, because: 'named beside it, no person known' };
  if (GROUP_NOUN.test(name) || BODY.test(name))
    return { name, id: null, because: 'a group that is not named' };
  if (isSomebody(head)) return { name, id: null, because: 'described beside it, not named' };
  return nobody;
}

/** Whether a name that is no person's of the article may still be one: capitalised words and no word of an organisation. */
export function isPersonal(name: string): boolean {
  return CAPITALISED_WORDS.test(name) && !ORGANISATION.test(name);
}

/** A proper name, or a group or body told by one: some word before the first preposition is capitalised. */
function isProper(name: string): boolean {
  return CAPITALISED.test((name.split(HEAD_ENDS)[0] ?? name).replace(TIMES, ''));
}

/** 'a spokesman for the Halvek port': nobody who was named before, and told from others by what he is of. */
function isSomebody(head: string): boolean {
  if (!INDEFINITE.test(head) || !CAPITALISED.test(head.slice(1).replace(TIMES, ''))) return false;
  return head.split(HEAD_ENDS).some((part) => SOMEBODY.test(part));
}

/** "her office" of one whom "her" means: the office by its owner's name; undefined where the words are no such words. */
export function ownedSpeaker(words: string, owner: Speaker | undefined): Speaker | undefined {
  const thing = OWNED.exec(words)?.groups?.thing?.trimEnd();
  if (thing === undefined || owner === undefined || owner.name === null) return undefined;
  return { name: `${owner.name}’s ${thing}`, id: null, because: owner.because };
}
