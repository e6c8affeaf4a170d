import type { Article, Block, NotArticle } from '../model/article.ts';
import type { Snapshot, SnapshotBlock } from '../model/snapshot.ts';
import { judgeBlocks } from './body/judge.ts';
import type { Verdict } from './body/verdict.ts';
import { bodyText } from './body-text.ts';
import { commonWords } from './common-words.ts';
import { extentOf } from './extent.ts';
import { articleAddress } from './facts/address.ts';
import { bylineOf } from './facts/byline.ts';
import { type Meta, metaOf } from './facts/meta.ts';
import { outletOf } from './facts/outlet.ts';
import { publishedOf } from './facts/published.ts';
import { type Title, titleOf } from './facts/title.ts';
import { type ArticleData, articleData } from './json-ld.ts';
import { languageOf, otherLanguage } from './language.ts';
import { type Looks, looksLikeArticle } from './looks-like-article.ts';
import { MIN_TEXT, whyNotArticle } from './reads-like-article.ts';

/** A page read: the article or why there is none, and how it was told, for the trace. */
export interface TracedPage {
  readonly page: Article | NotArticle;
  /** What the gate thought of its head. */
  readonly looks: Looks;
  /** For each block of the snapshot why it was kept or dropped; none where the gate turned the page away. */
  readonly verdicts: readonly Verdict[];
}

/** Reads the article of a page, or says in words why there is none. Pure; never throws on what a page may hold. */
export function readArticle(snapshot: Snapshot): Article | NotArticle {
  return traceArticle(snapshot).page;
}

/**
 * Reads a page as `readArticle` does and says how it was told.
 *
 * @param looks what the gate thought of its head, where that has been asked before
 */
export function traceArticle(
  snapshot: Snapshot,
  looks: Looks = looksLikeArticle(snapshot.head),
): TracedPage {
  const { head } = snapshot;
  if (!looks.article) return { page: notArticle(looks.why), looks, verdicts: [] };
  const meta = metaOf(head);
  const data = articleData(head.jsonLd);
  const title = titleOf(snapshot, data, meta);
  const verdicts = judgeBlocks(snapshot, title.block);
  return { page: pageOf(snapshot, { looks, meta, data, title, verdicts }), looks, verdicts };
}

interface Found {
  readonly looks: Looks;
  readonly meta: Meta;
  readonly data: ArticleData | undefined;
  readonly title: Title;
  readonly verdicts: readonly Verdict[];
}

function pageOf(snapshot: Snapshot, found: Found): Article | NotArticle {
  const { looks, meta, data, title, verdicts } = found;
  const { head } = snapshot;
  const address = articleAddress(head, meta);
  const outlet = outletOf(head, data, { meta, address });
  const byline = bylineOf(snapshot, data, { headline: title.block, outlet });
  const published = publishedOf(snapshot, data, { headline: title.block, meta, address });
  const { text, blocks } = textOf(snapshot, verdicts);
  const body = bodyText(text, blocks);
  const words = commonWords(body);
  const language = languageOf(words, data?.language ?? head.language);
  // Said first: whether a text reports is told by English words.
  if (!language.english && body.length >= MIN_TEXT)
    return { state: 'other-language', why: otherLanguage(language) };
  const why = whyNotArticle({
    score: looks.score,
    dated: published !== null,
    signed: byline !== null,
    headed: title.block !== -1,
    length: body.length,
    words,
    blocks,
    linkedHeadings: snapshot.blocks.filter(isLinkedHeading).length,
  });
  if (why !== undefined) return notArticle(why);
  const extent = extentOf(snapshot, data, { address, text: body });
  return {
    url: address?.href ?? '',
    outlet,
    headline: title.text,
    byline,
    published,
    language: language.tag,
    text,
    blocks,
    extent,
  };
}

const notArticle = (why: string): NotArticle => ({ state: 'not-article', why });

const isLinkedHeading = ({ tag, linkShare }: SnapshotBlock): boolean =>
  /^h[1-6]$/u.test(tag) && linkShare > 0.6;

function textOf(
  snapshot: Snapshot,
  verdicts: readonly Verdict[],
): Pick<Article, 'text' | 'blocks'> {
  let text = '';
  const blocks: Block[] = [];
  verdicts.forEach((verdict, source) => {
    const block = snapshot.blocks[source];
    if (verdict.kind === undefined || !block) return;
    if (text !== '') text += '\n\n';
    blocks.push({
      kind: verdict.kind,
      start: text.length,
      end: text.length + block.text.length,
      source,
    });
    text += block.text;
  });
  return { text, blocks };
}
