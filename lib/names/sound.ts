/**
 * Rules that bring the romanisations of one name together (English, German, French and Polish ways to write Slavic,
 * Arabic and Hebrew names), in order. Consonants come out as capitals or single letters, so that a later rule leaves them.
 */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/sz?cz|shch|schtsch|chtch/gu, 'S'],
  [/tsch|tch|sch|sh|ch(?=[aeiouy]|$|[nklmrv])|cz|sz/gu, 'S'],
  [/zh/gu, 'S'],
  [/dj/gu, 'J'],
  [/tz|ts|c(?=$|[eiy])|zz?/gu, 'Z'],
  [/ph/gu, 'f'],
  [/th|dh/gu, 'T'],
  [/d|t/gu, 'T'],
  [/kh|gh/gu, 'K'],
  [/x/gu, 'Ks'],
  [/ck|[cgkq]/gu, 'K'],
  [/w|v/gu, 'v'],
  [/b|p/gu, 'b'],
  [/j/gu, 'y'],
];
/** How a folded name sounds. */
export interface Sound {
  readonly consonants: string;
  /** One letter for each vowel or diphthong. */
  readonly vowels: string;
  /** The consonants with '.' where vowels stand: 'Burns' and 'Bruns' differ in it. */
  readonly pattern: string;
}

/** Sound of a folded name; hyphens, apostrophes and spaces say nothing. */
export function soundOf(folded: string): Sound {
  const joined = folded.replace(/[^\p{L}]/gu, '');
  let spelled = joined;
  for (const [letters, sound] of CONSONANTS) spelled = spelled.replace(letters, sound);
  const settled = spelled
    .replace(/h/gu, '')
    .replace(/y(?=[^aeiou]|$)/gu, 'i')
    .replace(/(?<=[^aeiou]|^)i(?=[aeou])/gu, 'y')
    .replace(/y/gu, 'Y');
  const pattern = settled.replace(/[aeiou]+/gu, '.').replace(DOUBLED, '$<letter>');
  return {
    consonants: pattern.replace(/\./gu, '').replace(DOUBLED, '$<letter>'),
    vowels: settled
      .replace(/[^aeiou]+/gu, ' ')
      .replace(/[aeiou]+/gu, vowelOf)
      .replaceAll(' ', ''),
    pattern,
  };
}

/** One letter for a run of vowels: "ou", "oo", "u" are one, and so are "ai", "ei", "e". */
function vowelOf(run: string): string {
  if (/^(?:o|u)/u.test(run)) return 'o';
  if (/^[ae]i/u.test(run)) return 'e';
  return /^(?:ee|i)/u.test(run) ? 'i' : (run[0] ?? '');
}

const DOUBLED = /(?<letter>.)\k<letter>+/gu;
