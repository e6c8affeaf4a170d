import type { Reading } from '../model/reading.ts';

/**
 * Marks that machine translation leaves and writers and editors do not: words run into one another, a verb without its
 * subject, capitals inside a sentence, an article before a possessive. Where it can be, a pattern begins with what
 * is rare in a text and looks back from there, so that hardly a letter is looked at twice.
 */
const SIGNS: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['words run into one another', /\p{Lu}(?<=\p{Ll}{3}\p{Lu})\p{Ll}{2,}(?=\s)/gu],
  [
    'a surname run into the next word',
    /(?<![\p{L}])\p{Lu}\p{Ll}{3,}(?:Today|Yesterday|Tomorrow|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?![\p{L}])/gu,
  ],
  [
    'a verb without its subject',
    /[.!?]\s(?:Will|Is|Has|Was|Are|Were) (?:travel|going|to|been|also|the)(?![\p{L}])/gu,
  ],
  [
    'capitals inside a sentence',
    /(?:And|Of|The|With|From|Which|Its|His|Their|Into|To)(?=\s\p{Ll})(?<=\p{Ll}\s\p{L}{2,5})/gu,
  ],
  ['an article before a possessive', /(?<![\p{L}])(?:the|a)\s(?:his|her|their|its|our)\s\p{Ll}/gu],
  ['commas doubled or loose', /\s,\s\p{Ll}|,\s,/gu],
];
/** Signs that must be found, over a text of usual length, before translation is suspected. */
const ENOUGH = 4;
/** Characters looked at: whoever translates a text by machine does so from its first words on. */
const LOOKED_AT = 6000;

/** Why a text looks machine-translated, in words; null where it does not. */
export function translationSign({ article }: Reading): string | null {
  const text = article.text.slice(0, LOOKED_AT);
  const found = SIGNS.map(([sign, pattern]) => ({
    sign,
    count: [...text.matchAll(pattern)].length,
  })).filter(({ count }) => count > 0);
  const total = found.reduce((sum, { count }) => sum + Math.min(count, 3), 0);
  if (total < ENOUGH || found.length < 2) return null;
  return found.map(({ sign }) => sign).join(', ');
}
