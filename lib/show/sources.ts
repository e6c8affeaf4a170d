import type { ArticleRef, EarlierPlace } from '../model/finding.ts';
import { dayOf } from './dates.ts';
import type { SourceView } from './views.ts';

/** Words at either end of a sentence that a text fragment names: enough to be unique, short enough for an address bar. */
const FRAGMENT_WORDS = 5;

/** A text directive keeps '-' for prefixes and suffixes: it is escaped too. */
const directive = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** An address that opens an article at a sentence (URL Fragment Text Directives; browsers that know none open its top). */
export function addressOf(url: string, sentence: string): string {
  const words = sentence.split(/\s+/u).filter((word) => word !== '');
  if (!/^https?:/u.test(url)) return '';
  if (words.length === 0) return url;
  const text =
    words.length <= 2 * FRAGMENT_WORDS
      ? directive(words)
      : `${directive(words.slice(0, FRAGMENT_WORDS))},${directive(words.slice(-FRAGMENT_WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The outlet's name, or its host where the page names none. */
export function outletOf({ outlet, url }: Pick<ArticleRef, 'outlet' | 'url'>): string {
  if (outlet !== null && outlet !== '') return outlet;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : 'A saved text';
}

/**
 * Where an earlier place stood, as a card says it.
 *
 * @param beside publication date of the open article, so that its own year goes unsaid
 */
export function sourceOf({ article, sentence }: EarlierPlace, beside: string | null): SourceView {
  return {
    articleId: article.id,
    href: addressOf(article.url, sentence),
    outlet: outletOf(article),
    headline: article.headline,
    date: dayOf(article.date, beside),
    sentence,
  };
}
