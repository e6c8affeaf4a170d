import type { Block } from '../model/article.ts';
import { type CommonWords, voiceOf } from './common-words.ts';

/** What reading a page found, for the second look at whether it is an article. */
export interface Evidence {
  /** What the head alone scored at the gate. */
  readonly score: number;
  readonly dated: boolean;
  readonly signed: boolean;
  /** A heading shows the headline. */
  readonly headed: boolean;
  /** UTF-16 length of the body alone. */
  readonly length: number;
  readonly words: CommonWords;
  readonly blocks: readonly Block[];
  /** Linked headings anywhere on the page. */
  readonly linkedHeadings: number;
}

/** Less text than this, in characters, is no article: a caption, a teaser, a notice. */
export const MIN_TEXT = 250;
/** Pages score as at the gate, plus one each for date, author and headline; from here on the page says it is an article. */
const SAYS_SO = 6;
/** Less than that is enough for a text that narrates and reports: [score, voice] pairs, each enough. */
const REPORTS = [
  [4, 1.9],
  [2, 4.5],
] as const;
/** Mostly headings and list items: a list, a manual, a work of reference. */
const LIST = 0.6;
const LIST_COST = 2;
/** A text that addresses its visitors and names no author sells or instructs. */
const ADDRESSES = -4;
const ADDRESSES_COST = 3;
const MANY_HEADLINES = 10;

/**
 * Whether a text that was read is an article, once its body is known.
 *
 * @returns undefined where it is one, else the reason in words for the reader
 */
export function whyNotArticle(evidence: Evidence): string | undefined {
  const { length, blocks, dated, signed, headed } = evidence;
  if (length < MIN_TEXT)
    return evidence.linkedHeadings >= MANY_HEADLINES
      ? 'This page reads like a list of headlines.'
      : 'This page has too little running text for an article.';
  const voice = voiceOf(evidence.words);
  const listed = blocks.filter(({ kind }) => kind === 'subheading' || kind === 'list-item').length;
  const isList = listed >= LIST * blocks.length;
  const sells = voice <= ADDRESSES && !signed;
  const score =
    evidence.score +
    Number(dated) +
    Number(signed) +
    Number(headed) -
    (isList ? LIST_COST : 0) -
    (sells ? ADDRESSES_COST : 0);
  if (score >= SAYS_SO || REPORTS.some(([least, tone]) => score >= least && voice >= tone))
    return undefined;
  if (evidence.linkedHeadings >= MANY_HEADLINES) return 'This page reads like a list of headlines.';
  if (isList) return 'This page reads like a list or a work of reference.';
  if (sells) return 'This page addresses its visitors and reports nothing.';
  return 'Nothing on this page says that it is an article.';
}
