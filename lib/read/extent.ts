import type { Article } from '../model/article.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ArticleData } from './json-ld.ts';

const NOTICE =
  /(?:subscribe|sign in|log in|register|sign up|create (?:a free |an )?account)[^.]{0,40}\bto (?:continue|keep) reading|to (?:continue|keep) reading (?:this|the)|already a (?:subscriber|member)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to|exclusive to|reserved for) [^.]{0,20}(?:subscribers|members)|(?:subscribe|sign up|register) to (?:read|unlock)|(?:this|you have reached) [^.]{0,30}(?:paywall|free articles|article limit)/iu;
const LIVE_PLACE = /live-?blog|live-?(?:events?|updates?|feed|stream-?post|coverage)/u;
const LIVE_ADDRESS = /\/live(?:-?blog|-?updates?)?\/|-live-(?:updates?|blog)|-live(?:\/|$)/u;

/** More text than this is an article even where a notice stands beside it. */
const TEASER = 2_000;
/** Structured data that holds so much more than the page shows tells that the page was cut. */
const CUT = 1.5;
const LIVE_TIMES = 4;

/** Whether the text is the whole article, what a paywall left of it, or a live blog that goes on changing. */
export function extentOf(
  snapshot: Snapshot,
  data: ArticleData | undefined,
  body: { readonly address: string; readonly text: string },
): Article['extent'] {
  if (data?.type === 'LiveBlogPosting') return 'live';
  const times = snapshot.hints.filter((hint) => hint.kind === 'time').length;
  const liveAddress = body.address !== '' && LIVE_ADDRESS.test(new URL(body.address).pathname);
  const liveBlocks = snapshot.parents.filter((parent) => LIVE_PLACE.test(parent.words)).length;
  if (times >= LIVE_TIMES && (liveAddress || liveBlocks >= LIVE_TIMES)) return 'live';
  const { length } = body.text;
  if (data && !data.free && data.body && data.body.length > CUT * length) return 'teaser';
  const notice =
    length < TEASER && snapshot.blocks.some(({ text }) => text.length < 400 && NOTICE.test(text));
  return notice || (data?.free === false && length < TEASER / 2) ? 'teaser' : 'whole';
}
