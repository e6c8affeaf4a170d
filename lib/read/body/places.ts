import type { Snapshot, SnapshotBlock, SnapshotParent } from '../../model/snapshot.ts';

/** What a parent's class and id words say of what it holds: comments, a window over the page, something beside the article. */
export type Flag = 'comments' | 'over' | 'beside' | undefined;

/**
 * Parts of class and id words, found anywhere in them (WITHIN) or only as a word of their own between spaces, hyphens and
 * underscores (ALONE). Lists and not patterns: a pattern of a hundred words takes milliseconds to compile, on every page anew.
 */
interface Words {
  readonly within: readonly string[];
  readonly alone: ReadonlySet<string>;
}

const list = (words: string): string[] => words.split(' ').filter((word) => word !== '');
const wordList = (within: string, alone = ''): Words => ({
  within: list(within),
  alone: new Set(list(alone)),
});

const COMMENTS = wordList(
  'disqus_thread commentlist comment-list comments-list comment-area comments-area comment-section comments-section ' +
    'comment-thread comment-body comment-form comment-content comment-text comment-wrap comments-container comment-box',
  'comment comments disqus respond replies',
);
const OVER = wordList('cookie consent gdpr modal popup overlay lightbox');
const BESIDE = wordList(
  'related recommend share social promo newsletter subscri sidebar side-bar widget teaser trending popular footer ' +
    'copyright breadcrumb advert sponsor taboola outbrain banner signup sign-up login log-in tags disclaimer pagination ' +
    'pager menu navbar masthead toolbar carousel slideshow quiz credit sr-only visually-hidden screen-reader player ' +
    'read-more readmore also-read alsoread see-also seealso more-stories more-news more-from more-on morestories most-read ' +
    'mostread most-viewed mostviewed latest byline author infobox navbox caption donat tooltip paywall meter hidden ' +
    'print-only printonly register registration unlock suggested outstream upsell',
  'ad ads rail bio poll',
);
const MAIN = wordList('article entry main post story');
const PICTURE = wordList('caption image img photo picture gallery- figure credit media');
const STANDFIRST = wordList(
  'standfirst subtitle sub-title subhead sub-head subline sub-line strapline summary excerpt description teaser ' +
    'heading-des leadtext lead-text article-lede articlelede story-intro synopsis abstract articledek article-dek',
  'dek deck',
);

const BETWEEN = /[\s_-]+/u;

function has(text: string, { within, alone }: Words): boolean {
  for (const word of within) if (text.includes(word)) return true;
  return alone.size > 0 && text.split(BETWEEN).some((word) => alone.has(word));
}

/** The class and id words of a block's element and of the one around it. */
function wordsAround(snapshot: Snapshot, block: SnapshotBlock): string {
  const own = snapshot.parents[block.parent];
  return `${own?.words ?? ''} ${snapshot.parents[own?.parent ?? -1]?.words ?? ''}`;
}

/** Text that goes with a picture. */
export function isCaption(snapshot: Snapshot, block: SnapshotBlock): boolean {
  return block.tag === 'figcaption' || has(wordsAround(snapshot, block), PICTURE);
}

/** Text under a headline that sums the article up, by its wrapper's words. */
export function isStandfirst(snapshot: Snapshot, block: SnapshotBlock): boolean {
  return has(wordsAround(snapshot, block), STANDFIRST);
}

/** The class and id words of a parent read as a flag, its own only. A word that speaks for the article outweighs one beside it. */
export function flagOf({ words }: SnapshotParent): Flag {
  if (words === '') return undefined;
  if (has(words, COMMENTS)) return 'comments';
  if (has(words, OVER)) return 'over';
  if (!has(words, BESIDE)) return undefined;
  return words.split(' ').some((word) => has(word, MAIN) && !has(word, BESIDE))
    ? undefined
    : 'beside';
}
