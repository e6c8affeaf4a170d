import type { SnapshotParent } from '../../model/snapshot.ts';

/** What a parent's class and id words say of what it holds. */
export type Flag = 'comments' | 'beside' | undefined;

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|disqus|respond|replies)(?:$|[\s_])|comments?-?(?:area|list|section|wrap|container|thread|body|content|form|box|text)|disqus_thread/u;
const BESIDE =
  /related|recommend|share|social|promo|newsletter|subscri|sidebar|side-bar|widget|teaser|trending|popular|footer|copyright|breadcrumb|advert|(?:^|[\s_-])ads?(?:[\s_-]|$)|sponsor|taboola|outbrain|cookie|consent|gdpr|banner|modal|popup|sign-?up|log-?in|(?:^|[\s_-])rail(?:[\s_-]|$)|tags|bio(?:$|[\s_-])|disclaimer|pagination|pager|menu|navbar|masthead|toolbar|carousel|slideshow|poll(?:$|[\s_-])|quiz|credit|sr-only|visually-hidden|screen-reader|player|tweet|instagram|read-?more|also-?read|see-?also|more-?(?:stories|news|from|on)|most-?(?:read|viewed)|latest|byline|author|infobox|navbox|caption|donat|tooltip|paywall|meter|overlay|hidden|print-?only/u;
const MAIN = /article|body|content|entry|main|post|story|text|page|column|wrapper|container/u;

/** The class and id words of each parent read as a flag, its own only. */
export function flagOf(parent: SnapshotParent): Flag {
  const { words } = parent;
  if (words === '') return undefined;
  if (COMMENTS.test(words)) return 'comments';
  if (!BESIDE.test(words)) return undefined;
  return MAIN.test(words.replace(BESIDE, ' ')) ? undefined : 'beside';
}
