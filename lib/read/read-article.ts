import type { Article, Block, NotArticle } from '../model/article.ts';
import type { Snapshot, SnapshotBlock } from '../model/snapshot.ts';
import { judgeBlocks, type Verdict } from './body/judge.ts';
import { articleAddress } from './facts/address.ts';
import { bylineOf } from './facts/byline.ts';
import { outletOf } from './facts/outlet.ts';
import { publishedOf } from './facts/published.ts';
import { titleOf } from './facts/title.ts';
import { articleData } from './json-ld.ts';
import { looksLikeArticle } from './looks-like-article.ts';
import { whyNotArticle } from './reads-like-article.ts';

/** Reads the article of a page, or says in words why there is none. Pure; never throws on what a page may hold. */
export function readArticle(snapshot: Snapshot): Article | NotArticle {
  const { head } = snapshot;
  const looks = looksLikeArticle(head);
  if (!looks.article) return { state: 'not-article', why: looks.why };
  const data = articleData(head.jsonLd);
  const title = titleOf(snapshot, data);
  const url = articleAddress(head);
  const outlet = outletOf(head, data, url);
  const byline = bylineOf(snapshot, data, { headline: title.block, outlet });
  const published = publishedOf(snapshot, data, { headline: title.block, address: url });
  const { text, blocks } = textOf(snapshot, judgeBlocks(snapshot, title.block));
  const why = whyNotArticle({
    score: looks.score,
    dated: published !== null,
    signed: byline !== null,
    headed: title.block !== -1,
    text,
    blocks,
    linkedHeadings: snapshot.blocks.filter(isLinkedHeading).length,
  });
  if (why !== undefined) return { state: 'not-article', why };
  const language = head.language.toLowerCase() || 'und';
  return {
    url,
    outlet,
    headline: title.text,
    byline,
    published,
    language,
    text,
    blocks,
    extent: 'whole',
  };
}

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
