import type { SnapshotParent } from '../../model/snapshot.ts';
import { linesOf, linesWith, wordList } from './words-in-lines.ts';

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

/** Reads the words of all parents. A word that speaks for the article outweighs one that speaks for a place beside it. */
export function placesOf(parents: readonly SnapshotParent[]): Places {
  const lines = linesOf(parents.map(({ words }) => words));
  const comments = linesWith(lines, COMMENTS);
  const over = linesWith(lines, OVER);
  const beside = linesWith(lines, BESIDE);
  const pictures = linesWith(lines, PICTURE);
  const standfirsts = linesWith(lines, STANDFIRST);
  const flags = lines.texts.map((words, line): Flag => {
    if (comments.has(line)) return 'comments';
    if (over.has(line)) return 'over';
    return beside.has(line) && !speaksForArticle(words) ? 'beside' : undefined;
  });
  return {
    flags: lines.lineOf.map((line) => flags[line]),
    pictures: lines.lineOf.map((line) => pictures.has(line)),
    standfirsts: lines.lineOf.map((line) => standfirsts.has(line)),
  };
}

/** True where one of these class and id words names the article and no place beside it. */
function speaksForArticle(words: string): boolean {
  const each = linesOf(words.split(' '));
  const main = linesWith(each, MAIN);
  if (main.size === 0) return false;
  const beside = linesWith(each, BESIDE);
  return [...main].some((word) => !beside.has(word));
}
