import type { HeadFacts } from '../model/snapshot.ts';
import { commonWords, voiceOf } from './common-words.ts';
import { metaOf } from './facts/meta.ts';
import { statedAddress } from './facts/stated-address.ts';
import { isSurelyEnglish } from './language.ts';

/** What the gate thinks of a page from its head alone. */
export interface Looks {
  /** Worth a snapshot; reading may still find that it is no article. */
  readonly article: boolean;
  /** Sum of the points below. */
  readonly score: number;
  /** What spoke for or against it, for the trace. */
  readonly signs: readonly Sign[];
  /** The same in words for the reader, where it is no article. */
  readonly why: string;
}

/** A page of news without any metadata, but with paragraphs, scores as much. */
const LEAST = 1;
/** A head that says no more than this must be borne out by how the page's first paragraphs read. */
const WEAK = 2;
/** Among them, in so many words, more must narrate and report than address the reader: words in a hundred. */
const TOLD = 1;
const ENOUGH_WORDS = 60;

const list = (words: string): readonly string[] => words.split(' ');

const ARTICLE_LD = /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|(?:Live)?BlogPosting|Report)"/u;
const OTHER_LD = list('"DiscussionForumPosting" "QAPage" "ProductGroup" "SearchResultsPage"');
/** Names of meta elements that date the page: when it was published, not when it was changed. */
const DATE_META = /publish(?!er)|pub-?date|^(?:display)?date$|\.date|\.created/u;
const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:\/|[/-]?\d{1,2})/u;
/** An address with so many strokes in its last part is a headline. */
const STROKES = 3;
/** Parts of the addresses of other pages, without an ending like ".php" and the "s" of the plural. */
const OTHER_PARTS: ReadonlySet<string> = new Set(
  list(
    'forum thread topic viewtopic showthread board community question doc documentation wiki collection product shop cart ' +
      'category categorie tag search catalog browse service job login register signup sign-up',
  ),
);
const ARTICLE_TYPES = list('article post');
const OTHER_TYPES = list('website product profile object company');
const SOFTWARE = list(
  'bulletin phpbb discourse xenforo wiki sphinx mkdocs docusaurus shopify mybb machines',
);

/** Decides from the head alone whether a page is worth a snapshot. Pure; string tests only, nothing is parsed. */
export function looksLikeArticle(head: HeadFacts): Looks {
  const signs = signsOf(head).filter(([, , holds]) => holds);
  let score = 0;
  for (const [, points] of signs) score += points;
  const untold = score >= LEAST && score <= WEAK && tellsNothing(head.prose);
  return {
    article: score >= LEAST && !untold,
    score,
    signs: untold ? [...signs, ['untold', 0, true]] : signs,
    why: signs.some(([name]) => name === FRONT)
      ? 'This is a front page, not an article.'
      : 'Nothing on this page says that it is an article.',
  };
}

/** Whether English prose hardly narrates or reports. Too little of it, or another language, proves nothing. */
function tellsNothing(prose: readonly string[]): boolean {
  const words = commonWords(prose.join(' '));
  return words.words >= ENOUGH_WORDS && isSurelyEnglish(words) && voiceOf(words) < TOLD;
}

/** Something that a head shows or does not show, and what that speaks for. */
export type Sign = readonly [name: string, points: number, holds: boolean];

const FRONT = 'front page';

/** One line for each sign, weighed by how rarely other pages carry it; "other" is what another kind of page has. */
function signsOf(head: HeadFacts): Sign[] {
  const { jsonLd, prose } = head;
  const meta = metaOf(head);
  const path = statedAddress(head, meta)?.pathname.toLowerCase() ?? '';
  const parts = path.split('/');
  const said = (name: string) => (meta.get(name) ?? '').toLowerCase();
  const type = said('og:type');
  const hasOne = (text: string, words: readonly string[]) =>
    words.some((word) => text.includes(word));
  return [
    ['data', 3, jsonLd.some((text) => ARTICLE_LD.test(text))],
    ['other data', -4, jsonLd.some((text) => hasOne(text, OTHER_LD))],
    ['date', 2, [...meta.keys()].some((name) => DATE_META.test(name))],
    ['og:type', 1, hasOne(type, ARTICLE_TYPES)],
    ['other og:type', -1, hasOne(type, OTHER_TYPES)],
    ['dated', 2, DATED_PATH.test(path)],
    ['slug', 1, isHeadline(parts)],
    ['other path', -3, parts.some(isOther)],
    [FRONT, -5, path === '/'],
    ['software', -3, hasOne(said('generator'), SOFTWARE)],
    ['keywords', 1, meta.has('news_keywords')],
    ['prose', 1, prose.length >= 4],
    ['no prose', -1, prose.length < 2],
  ];
}

function isHeadline(parts: readonly string[]): boolean {
  const last = parts.at(-1) || parts.at(-2) || '';
  return last.replaceAll('_', '-').split('-').length > STROKES;
}

function isOther(part: string): boolean {
  const name = part.split('.', 1)[0] ?? '';
  return OTHER_PARTS.has(name.endsWith('s') ? name.slice(0, -1) : name);
}
