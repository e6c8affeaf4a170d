import type { HeadFacts } from '../model/snapshot.ts';
import { articleAddress } from './facts/address.ts';
import { metaContent } from './facts/meta.ts';

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

interface Sign {
  readonly name: string;
  readonly points: number;
  readonly holds: (head: HeadFacts, path: string) => boolean;
}

const ARTICLE_LD =
  /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|ReportageNewsArticle|Report|LiveBlogPosting)"/u;
const OTHER_LD =
  /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|ProductGroup|SearchResultsPage)"/u;
const DATE_META = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'og:published_time',
  'cxenseparse:recs:publishtime',
  'article.published',
  'og:article:published_time',
  'published_date',
  'publication_date',
  'displaydate',
] as const;
const NOT_ARTICLE_PATH =
  /\/(?:forums?|threads?|topics?|viewtopic|showthread|boards?|community|questions|docs?|documentation|wiki|collections?|products?|shop|cart|category|categories|tags?|search|catalog|browse|services|jobs|login|register|sign-?up)(?:[/.?]|$)/iu;
const SLUG = /\/[^/-]*[-_][^/]*[-_][^/]*[-_][^/]*\/?$/u;
const DATED_PATH = /\/(?:19|20)\d{2}[/-]?(?:0?[1-9]|1[0-2]|\p{L}{3})(?:\/|[/-]?\d{1,2})/u;
const SOFTWARE =
  /vbulletin|phpbb|discourse|xenforo|mediawiki|sphinx|mkdocs|docusaurus|shopify|mybb|simple machines/iu;

/** One line for each sign, weighed by how rarely other pages carry it. */
const SIGNS: readonly Sign[] = [
  {
    name: 'structured data of an article',
    points: 3,
    holds: (head) => head.jsonLd.some((text) => ARTICLE_LD.test(text)),
  },
  {
    name: 'structured data of another kind of page',
    points: -4,
    holds: (head) => head.jsonLd.some((text) => OTHER_LD.test(text)),
  },
  {
    name: 'a date of publication',
    points: 2,
    holds: (head) => metaContent(head, ...DATE_META) !== undefined,
  },
  {
    name: 'og:type article',
    points: 1,
    holds: (head) => /article|post/iu.test(metaContent(head, 'og:type') ?? ''),
  },
  {
    name: 'og:type of another kind of page',
    points: -1,
    holds: (head) =>
      /website|product|profile|object|company/iu.test(metaContent(head, 'og:type') ?? ''),
  },
  { name: 'a dated address', points: 2, holds: (_, path) => DATED_PATH.test(path) },
  { name: 'an address that is a headline', points: 1, holds: (_, path) => SLUG.test(path) },
  {
    name: 'the address of another kind of page',
    points: -3,
    holds: (_, path) => NOT_ARTICLE_PATH.test(path),
  },
  { name: 'a front page', points: -5, holds: (_, path) => path === '/' },
  {
    name: 'software of a forum, manual or shop',
    points: -3,
    holds: (head) => SOFTWARE.test(metaContent(head, 'generator') ?? ''),
  },
  {
    name: 'news keywords',
    points: 1,
    holds: (head) => metaContent(head, 'news_keywords') !== undefined,
  },
  { name: 'paragraphs of prose', points: 1, holds: (head) => head.proseParagraphs >= 4 },
  { name: 'hardly a paragraph of prose', points: -1, holds: (head) => head.proseParagraphs < 2 },
];

/** Decides from the head alone whether a page is worth a snapshot. Pure; string tests only, nothing is parsed. */
export function looksLikeArticle(head: HeadFacts): Looks {
  const address = articleAddress(head);
  const path = address === '' ? '' : new URL(address).pathname;
  const held = SIGNS.filter((sign) => sign.holds(head, path));
  const score = held.reduce((sum, sign) => sum + sign.points, 0);
  const article = score >= LEAST;
  const because = held
    .filter((sign) => sign.points > 0 === article)
    .map((sign) => sign.name)
    .join(', ');
  const front = held.some((sign) => sign.name === 'a front page');
  return {
    article,
    score,
    because: because || 'nothing speaks for an article',
    why: front
      ? 'This is a front page, not an article.'
      : 'Nothing on this page says that it is an article.',
  };
}
