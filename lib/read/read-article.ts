import type { Article, Block, NotArticle } from '../model/article.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { judgeBlocks, type Verdict } from './body/judge.ts';
import { articleAddress } from './facts/address.ts';
import { bylineOf } from './facts/byline.ts';
import { outletOf } from './facts/outlet.ts';
import { publishedOf } from './facts/published.ts';
import { titleOf } from './facts/title.ts';
import { articleData } from './json-ld.ts';
import { looksLikeArticle } from './looks-like-article.ts';

/** Less text than this is no article: a caption, a teaser, a notice. */
const MIN_TEXT = 250;

/** Reads the article of a page, or says in words why there is none. Pure; never throws on what a page may hold. */
export function readArticle(snapshot: Snapshot): Article | NotArticle {
  if (!looksLikeArticle(snapshot.head).article)
    return { state: 'not-article', why: 'Not an article.' };
  const data = articleData(snapshot.head.jsonLd);
  const title = titleOf(snapshot, data);
  const verdicts = judgeBlocks(snapshot, title.block);
  const { text, blocks } = textOf(snapshot, verdicts);
  if (text.length < MIN_TEXT)
    return { state: 'not-article', why: 'This page has too little text for an article.' };
  const url = articleAddress(snapshot.head);
  const outlet = outletOf(snapshot.head, data, url);
  return {
    url,
    outlet,
    headline: title.text,
    byline: bylineOf(snapshot, data, { headline: title.block, outlet }),
    published: publishedOf(snapshot, data, { headline: title.block, address: url }),
    language: snapshot.head.language.toLowerCase() || 'und',
    text,
    blocks,
    extent: 'whole',
  };
}

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
