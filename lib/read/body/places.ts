import type { Snapshot, SnapshotBlock, SnapshotParent } from '../../model/snapshot.ts';

/** What a parent's class and id words say of what it holds. */
export type Flag = 'comments' | 'over' | 'beside' | undefined;

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|disqus|respond|replies)(?:$|[\s_])|comments?-?(?:area|list|section|wrap|container|thread|body|content|form|box|text)|disqus_thread/u;
const BESIDE =
  /related|recommend|share|social|promo|newsletter|subscri|sidebar|side-bar|widget|teaser|trending|popular|footer|copyright|breadcrumb|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|sponsor|taboola|outbrain|banner|sign-?up|log-?in|(?:^|[\s_-])rail(?:[\s_-]|$)|tags|bio(?:$|[\s_-])|disclaimer|pagination|pager|menu|navbar|masthead|toolbar|carousel|slideshow|poll(?:$|[\s_-])|quiz|credit|sr-only|visually-hidden|screen-reader|player|read-?more|also-?read|see-?also|more-?(?:stories|news|from|on)|most-?(?:read|viewed)|latest|byline|author|infobox|navbox|caption|donat|tooltip|paywall|meter|hidden|print-?only|regist(?:er|ration)|unlock|suggested|outstream|upsell/u;
/** Windows over the page. */
const OVER = /cookie|consent|gdpr|modal|popup|overlay|lightbox/u;
const MAIN = /article|entry|main|post|story/u;

const CAPTION = /caption|image|img|photo|picture|gallery-|figure|credit|media/u;
const STANDFIRST =
  /standfirst|(?:^|[\s_-])de[ck]k?(?:$|[\s_-])|dek(?:$|[\s_])|sub-?(?:title|head|line)|strapline|summary|excerpt|description|teaser|heading-des|lead-?text|article-?lede|story-intro|top-summary|synopsis|abstract/u;

/** The class and id words of a block's element and of the one around it. */
function wordsAround(snapshot: Snapshot, block: SnapshotBlock): string {
  const own = snapshot.parents[block.parent];
  return `${own?.words ?? ''} ${snapshot.parents[own?.parent ?? -1]?.words ?? ''}`;
}

/** Text that goes with a picture. */
export function isCaption(snapshot: Snapshot, block: SnapshotBlock): boolean {
  return block.tag === 'figcaption' || CAPTION.test(wordsAround(snapshot, block));
}

/** Text under a headline that sums the article up, by its wrapper's words. */
export function isStandfirst(snapshot: Snapshot, block: SnapshotBlock): boolean {
  return STANDFIRST.test(wordsAround(snapshot, block));
}

/** The class and id words of each parent read as a flag, its own only. */
export function flagOf(parent: SnapshotParent): Flag {
  const { words } = parent;
  if (words === '') return undefined;
  if (COMMENTS.test(words)) return 'comments';
  if (OVER.test(words)) return 'over';
  if (!BESIDE.test(words)) return undefined;
  return words.split(/\s+/u).some((word) => MAIN.test(word) && !BESIDE.test(word))
    ? undefined
    : 'beside';
}
