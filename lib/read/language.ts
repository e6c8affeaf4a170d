import type { CommonWords } from './common-words.ts';

/** Shares of common words: English for sure, hardly English; between them the page's own word counts. */
const SURELY = 0.12;
const HARDLY = 0.06;
/** Fewer words than this prove nothing. */
const ENOUGH_WORDS = 40;

/** The language of a text, as far as it is told. */
export interface Language {
  /** BCP 47 tag in lower case; 'und' where nothing tells it. */
  readonly tag: string;
  readonly english: boolean;
}

/**
 * Tells whether a text is English by its commonest words. Only where they leave it open does the stated language count: many pages
 * carry the language of their template.
 *
 * @param stated what the page says, '' where it says nothing
 */
export function languageOf(sample: CommonWords, stated: string): Language {
  const tag = stated.trim().toLowerCase().replaceAll('_', '-') || 'und';
  const saysEnglish = tag === 'en' || tag.startsWith('en-');
  if (isSurelyEnglish(sample)) return { tag: saysEnglish ? tag : 'en', english: true };
  if (sample.words >= ENOUGH_WORDS && shareOf(sample) < HARDLY)
    return { tag: saysEnglish ? 'und' : tag, english: false };
  return { tag, english: saysEnglish || tag === 'und' };
}

/** Whether the words of a text alone show that it is English, whatever its page says. */
export function isSurelyEnglish(sample: CommonWords): boolean {
  return sample.words >= ENOUGH_WORDS && shareOf(sample) >= SURELY;
}

const shareOf = ({ words, english }: CommonWords): number => english / (words || 1);

/** What a reader is told of a text in another language. */
export function otherLanguage({ tag }: Language): string {
  const name = tag === 'und' ? undefined : nameOf(tag);
  const which = name === undefined ? 'is not in English' : `is in ${name}`;
  return `This article ${which}. Crossread reads English so far: nothing is marked.`;
}

function nameOf(tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(
      tag.split('-', 1)[0] ?? '',
    );
  } catch {
    // A page may state anything; what is no language tag has no name.
    return undefined;
  }
}
