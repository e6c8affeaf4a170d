import type { Article } from '../model/article.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { ArticleData } from './json-ld.ts';

/** For text in lower case. */
const NOTICE =
  /(?:subscribe|sign in|log in|register|sign up|create (?:a free |an )?account)[^.]{0,40}(?<![a-z])to (?:continue|keep) reading|to (?:continue|keep) reading (?:this|the)|already a (?:subscriber|member)|(?:this|the) (?:article|story|content) is (?:only )?(?:for|available (?:only )?to|exclusive to|reserved for) [^.]{0,20}(?:subscribers|members)|(?:subscribe|sign up|register) to (?:read|unlock)|(?:this|you have reached) [^.]{0,30}(?:paywall|free articles|article limit)/u;
/** Every notice has one of these: the pattern is compiled only where there may be one. */
const IN_NOTICES = [
  'keep reading',
  'continue reading',
  'subscriber',
  'member',
  'to read',
  'to unlock',
  'paywall',
  'free articles',
  'article limit',
];
const LONGEST_NOTICE = 400;
const LIVE_PLACES = [
  'liveblog',
  'liveevent',
  'liveupdate',
  'livefeed',
  'livestreampost',
  'livecoverage',
];
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
  body: { readonly address: URL | undefined; readonly text: string },
): Article['extent'] {
  if (data?.type === 'LiveBlogPosting') return 'live';
  const times = snapshot.hints.filter((hint) => hint.kind === 'time').length;
  if (times >= LIVE_TIMES && (isLiveAddress(body.address) || hasLivePlaces(snapshot)))
    return 'live';
  const { length } = body.text;
  if (data && !data.free && data.body && data.body.length > CUT * length) return 'teaser';
  const notice = length < TEASER && snapshot.blocks.some(({ text }) => isNotice(text));
  return notice || (data?.free === false && length < TEASER / 2) ? 'teaser' : 'whole';
}

function isLiveAddress(address: URL | undefined): boolean {
  return address !== undefined && LIVE_ADDRESS.test(address.pathname);
}

function hasLivePlaces({ parents }: Snapshot): boolean {
  const live = parents.filter(({ words }) => {
    const bare = words.includes('live') ? words.replaceAll('-', '') : '';
    return LIVE_PLACES.some((place) => bare.includes(place));
  });
  return live.length >= LIVE_TIMES;
}

function isNotice(text: string): boolean {
  if (text.length >= LONGEST_NOTICE) return false;
  const lower = text.toLowerCase();
  return IN_NOTICES.some((words) => lower.includes(words)) && NOTICE.test(lower);
}
