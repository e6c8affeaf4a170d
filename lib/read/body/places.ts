import type { SnapshotParent } from '../../model/snapshot.ts';
import { classWords, wordList, wordsWith } from './class-words.ts';

/** What a parent's class and id words say of what it holds: comments, a window over the page, something beside the article. */
export type Flag = 'comments' | 'over' | 'beside' | undefined;

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

/** What the class and id words of each parent say, its own only. Indices are the snapshot's. */
export interface Places {
  readonly flags: readonly Flag[];
  /** Holds what goes with a picture. */
  readonly pictures: readonly boolean[];
  /** Holds text under a headline that sums the article up. */
  readonly standfirsts: readonly boolean[];
}

/** What a word says, as bits of one number, so that what all words of an element say is one number too. */
const IN_COMMENTS = 1;
const IS_OVER = 2;
const IS_BESIDE = 4;
const IS_MAIN = 8;
const HOLDS_PICTURE = 16;
const HOLDS_STANDFIRST = 32;
/** Names the article and no place beside it. */
const SPEAKS_FOR_ARTICLE = 64;

const SAYINGS = [
  [IN_COMMENTS, COMMENTS],
  [IS_OVER, OVER],
  [IS_BESIDE, BESIDE],
  [IS_MAIN, MAIN],
  [HOLDS_PICTURE, PICTURE],
  [HOLDS_STANDFIRST, STANDFIRST],
] as const;

/** Reads the words of all parents. A word that speaks for the article outweighs one that speaks for a place beside it. */
export function placesOf(parents: readonly SnapshotParent[]): Places {
  const words = classWords(parents.map((parent) => parent.words));
  const says = new Uint8Array(words.starts.length);
  for (const [saying, list] of SAYINGS)
    for (const word of wordsWith(words, list)) says[word] = (says[word] ?? 0) | saying;
  const said = words.elements.map((own) => {
    let all = 0;
    for (const word of own) {
      const one = says[word] ?? 0;
      all |= (one & (IS_MAIN | IS_BESIDE)) === IS_MAIN ? one | SPEAKS_FOR_ARTICLE : one;
    }
    return all;
  });
  return {
    flags: said.map(flagOf),
    pictures: said.map((all) => (all & HOLDS_PICTURE) !== 0),
    standfirsts: said.map((all) => (all & HOLDS_STANDFIRST) !== 0),
  };
}

function flagOf(said: number): Flag {
  if (said & IN_COMMENTS) return 'comments';
  if (said & IS_OVER) return 'over';
  return said & IS_BESIDE && !(said & SPEAKS_FOR_ARTICLE) ? 'beside' : undefined;
}
