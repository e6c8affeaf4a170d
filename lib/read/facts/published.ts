import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { readDate } from './dates.ts';
import type { Meta } from './meta.ts';

/** Meta elements that date an article, the surest first. */
const DATED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'article.published',
  'parsely-pub-date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'dc.date.created',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'published-date',
  'cxenseparse:recs:publishtime',
  'displaydate',
  'originalpublicationdate',
  'article_date_original',
  'ptime',
  'vr:published_time',
  'date',
  'datecreated',
] as const;

const ADDRESS_DATE =
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>0?[1-9]|1[0-2]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[/-](?<day>\d{1,2})(?:[/-]|$)|[/-](?<compact>20\d{6})(?:[/-]|$)/u;
const UPDATED = ['updated', 'modified', 'last updated', 'last modified'];

/** A line that dates an article is short, and stands within so many blocks of the headline. */
const MAX_LINE = 160;
const MAX_OPENING = 20;
const NEAR = 14;

/** When the page says the article was published; null where it does not say. */
export function publishedOf(
  snapshot: Snapshot,
  data: ArticleData | undefined,
  page: { readonly headline: number; readonly meta: Meta; readonly address: URL | undefined },
): string | null {
  const { headline, meta, address } = page;
  const inData = data?.published === undefined ? undefined : readDate(data.published);
  if (inData !== undefined) return inData;
  for (const name of DATED) {
    const stated = meta.get(name);
    const found = stated === undefined ? undefined : readDate(stated);
    if (found !== undefined) return found;
  }
  return (
    fromHints(snapshot, headline) ??
    fromAddress(address?.href ?? '') ??
    fromText(snapshot, headline) ??
    null
  );
}

/** The time element nearest to the headline, those after it first. */
function fromHints(snapshot: Snapshot, headline: number): string | undefined {
  const distance = (block: number) =>
    block >= headline ? block - headline : 3 * (headline - block);
  const times = snapshot.hints
    .filter((hint) => hint.kind === 'time')
    .map(({ value, block }) => ({ value, far: distance(block) }))
    .filter(({ far }) => far <= 3 * NEAR)
    .sort((a, b) => a.far - b.far);
  for (const { value } of times) {
    const date = readDate(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

function fromAddress(address: string): string | undefined {
  const groups = ADDRESS_DATE.exec(address.toLowerCase())?.groups;
  if (!groups) return undefined;
  if (groups.compact) return readDate(groups.compact);
  const { year, month = '', day } = groups;
  return readDate(/^\d/u.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`);
}

function fromText(snapshot: Snapshot, headline: number): string | undefined {
  const from = Math.max(0, headline - 4);
  const lines = snapshot.blocks
    .slice(from, Math.max(0, headline) + NEAR)
    .map((block) => block.text)
    .filter((text) => text.length <= MAX_LINE);
  const dates = lines.map((text) => ({ text, date: readDate(text) })).filter((line) => line.date);
  const published = dates.find(({ text }) => {
    const opening = text.slice(0, MAX_OPENING).toLowerCase();
    return !UPDATED.some((word) => opening.startsWith(word));
  });
  return (published ?? dates[0])?.date;
}
