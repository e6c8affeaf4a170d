import type { HeadFacts } from '../model/snapshot.ts';
import { articleAddress } from './facts/address.ts';
import { firstOf, metaOf } from './facts/meta.ts';

/** What the gate thinks of a page from its head alone. */
export interface Looks {
  /** Worth a snapshot; reading may still find that it is no article. */
  readonly article: boolean;
  /** Sum of the points below. */
  readonly score: number;
  /** What spoke most for or against it, for the trace. */
  readonly because: string;
  /** The same in words for the reader, where it is no article. */
  readonly why: string;
}

/** A page of news without any metadata, but with paragraphs, scores as much. */
const LEAST = 1;

const list = (words: string): readonly string[] => words.split(' ');

const ARTICLE_LD =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|ReportageNewsArticle|Report|LiveBlogPosting)"/u;
const OTHER_LD = list('"DiscussionForumPosting" "QAPage" "ProductGroup" "SearchResultsPage"');
const DATE_META = list(
  'article:published_time datepublished date pubdate publishdate publish-date parsely-pub-date sailthru.date ' +
    'dc.date.issued dc.date dcterms.created og:published_time cxenseparse:recs:publishtime article.published ' +
    'og:article:published_time published_date publication_date displaydate',
);
const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:\/|[/-]?\d{1,2})/u;
/** An address with so many strokes in its last part is a headline. */
const STROKES = 3;
/** Parts of the addresses of other pages, whole but for an ending like ".php". */
const OTHER_PARTS: ReadonlySet<string> = new Set(
  list(
    'forum forums thread threads topic topics viewtopic showthread board boards community questions doc docs documentation ' +
      'wiki collection collections product products shop cart category categories tag tags search catalog browse services ' +
      'jobs login register signup sign-up',
  ),
);
const ARTICLE_TYPES = ['article', 'post'];
const OTHER_TYPES = ['website', 'product', 'profile', 'object', 'company'];
const SOFTWARE = [
  ...list('vbulletin phpbb discourse xenforo mediawiki sphinx mkdocs docusaurus shopify mybb'),
  'simple machines',
];

/** Decides from the head alone whether a page is worth a snapshot. Pure; string tests only, nothing is parsed. */
export function looksLikeArticle(head: HeadFacts): Looks {
  const held = signsOf(head).filter(([, , holds]) => holds);
  let score = 0;
  for (const [, points] of held) score += points;
  const article = score >= LEAST;
  const because = held
    .filter(([, points]) => points > 0 === article)
    .map(([name]) => name)
    .join(', ');
  return {
    article,
    score,
    because: because || 'nothing speaks for an article',
    why: held.some(([name]) => name === FRONT)
      ? 'This is a front page, not an article.'
      : 'Nothing on this page says that it is an article.',
  };
}

type Sign = readonly [name: string, points: number, holds: boolean];

const FRONT = 'a front page';

/** One line for each sign, weighed by how rarely other pages carry it. */
function signsOf(head: HeadFacts): Sign[] {
  const { jsonLd, proseParagraphs } = head;
  const meta = metaOf(head);
  const path = articleAddress(head, meta)?.pathname.toLowerCase() ?? '';
  const parts = path.split('/');
  const type = meta.get('og:type')?.toLowerCase() ?? '';
  const software = meta.get('generator')?.toLowerCase() ?? '';
  const hasOne = (text: string, words: readonly string[]) =>
    text !== '' && words.some((word) => text.includes(word));
  return [
    ['structured data of an article', 3, jsonLd.some((text) => ARTICLE_LD.test(text))],
    ['structured data of another kind of page', -4, jsonLd.some((text) => hasOne(text, OTHER_LD))],
    ['a date of publication', 2, firstOf(meta, DATE_META) !== undefined],
    ['og:type article', 1, hasOne(type, ARTICLE_TYPES)],
    ['og:type of another kind of page', -1, hasOne(type, OTHER_TYPES)],
    ['a dated address', 2, DATED_PATH.test(path)],
    ['an address that is a headline', 1, isHeadline(parts)],
    ['the address of another kind of page', -3, parts.some(isOther)],
    [FRONT, -5, path === '/'],
    ['software of a forum, manual or shop', -3, hasOne(software, SOFTWARE)],
    ['news keywords', 1, meta.has('news_keywords')],
    ['paragraphs of prose', 1, proseParagraphs >= 4],
    ['hardly a paragraph of prose', -1, proseParagraphs < 2],
  ];
}

function isHeadline(parts: readonly string[]): boolean {
  const last = parts.at(-1) || parts.at(-2) || '';
  return last.replaceAll('_', '-').split('-').length > STROKES;
}

const isOther = (part: string): boolean => OTHER_PARTS.has(part.split('.', 1)[0] ?? '');
