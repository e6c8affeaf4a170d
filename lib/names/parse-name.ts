import { EAST_ASIAN_FAMILY_NAMES } from '../data/east-asian-family-names.ts';
import { fold } from '../text/fold.ts';

/** A name taken apart. All parts are folded; hyphens and particles inside a part stay as one part. */
export interface ParsedName {
  readonly given: readonly string[];
  /** '' never: a single word is taken as the family name. */
  readonly family: string;
  /** 'jr', 'ii' …; null where there is none. */
  readonly suffix: string | null;
  /** The family name may stand first, as in Chinese, Korean and Vietnamese names. */
  readonly familyFirst: boolean;
}

/** No name is longer; what is, is cut, so that hostile text costs nothing. */
const LONGEST = 120;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|gen|col|lt|maj|capt|sen|rep|gov|sheikh|king|queen|prince|princess|pope|president|ayatollah)\.?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi|i)\.?$/u;
/** Words that belong to the family name that follows them. */
const PARTICLE =
  /^(?:bin|ibn|ben|bar|von|van|der|den|de|da|do|dos|das|di|del|della|du|la|le|los|ter|ten|zu|st|san|mac|mc|abu|abou|abul|aboul|o)$/u;
const ARTICLE = /^(?:al|el|ul|as|ash|ad|an|ar|at|az|es|ed)[-'\s](?=\p{L}{2})/u;
const LETTER_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/š/giu, 'sh'],
  [/č|ć/giu, 'ch'],
  [/ž/giu, 'zh'],
  [/ş/giu, 'sh'],
  [/ç/giu, 'ch'],
];

/** Takes a name apart; understands 'Family Given' where the family name is East Asian, and drops honorifics. */
export function parseName(text: string): ParsedName {
  const spelled = LETTER_SPELLINGS.reduce(
    (name, [letter, plain]) => name.replace(letter, plain),
    text.slice(0, LONGEST),
  );
  const words = fold(spelled)
    .replace(/['’]s$/u, '')
    .replace(/[^\p{L}\p{N}\s.'-]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word.length > 0);
  const named = words.filter((word, i) => i === words.length - 1 || !HONORIFIC.test(word));
  const last = named.at(-1) ?? '';
  const suffix = named.length > 1 && SUFFIX.test(last) ? last : null;
  const parts = withoutArticles(suffix === null ? named : named.slice(0, -1));
  const first = parts[0] ?? '';
  if (parts.length > 1 && EAST_ASIAN_FAMILY_NAMES.has(first) && soundsEastAsian(parts))
    return { given: parts.slice(1), family: first, suffix, familyFirst: true };
  let from = parts.length - 1;
  while (from > 1 && PARTICLE.test(parts[from - 1] ?? '')) from -= 1;
  if (from === 1 && PARTICLE.test(first)) from = 0;
  return {
    given: parts.slice(0, from),
    family: parts.slice(from).join(' '),
    suffix,
    familyFirst: false,
  };
}

/** 'al-Assad', 'al Assad' and 'Assad' are one. */
function withoutArticles(words: readonly string[]): string[] {
  const parts: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && i < words.length - 1 && /^(?:al|el|ul)$/u.test(word)) return;
    parts.push(word.replace(ARTICLE, ''));
  });
  return parts;
}

/** 'Kim Jong-un', 'Xi Jinping', 'Moon Jae In': short parts of one or two syllables. */
function soundsEastAsian(parts: readonly string[]): boolean {
  const rest = parts.slice(1);
  if (rest.length > 2) return false;
  return rest.every((part) => part.split('-').every((piece) => SYLLABLES.test(piece)));
}
const INITIAL =
  '(?:zh|ch|sh|kh|gh|ng|nh|ph|th|tr|ts|hs|hw|kw|ky|gy|gw|my|by|ny|ry|hy|[bcdfghjklmnpqrstwxyz])?';
const SYLLABLES = new RegExp(
  `^(?:${INITIAL}[aeiouy]{1,3}(?:ng|nh|n|m|k|p|t|l|ch|c|h|r)?){1,2}$`,
  'u',
);
