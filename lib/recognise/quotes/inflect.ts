/** Forms of an English verb: base, third person, past, past participle, present participle. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly participle: string;
}

/** Inflects a verb by rule; `irregular` holds its past and past participle where the rule fails. */
export function formsOf(lemma: string, irregular: string | undefined): VerbForms {
  const past = irregular?.split(' ') ?? [regularPast(lemma)];
  return {
    base: lemma,
    third: thirdOf(lemma),
    past,
    participle: participleOf(lemma, past[0] ?? ''),
  };
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function thirdOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** The last consonant is doubled where the past doubles it, or where a short stem that ends in a vowel and a 't' does. */
function participleOf(lemma: string, past: string): string {
  if (/[^eoy]e$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  const last = lemma.at(-1) ?? '';
  const doubles = past === `${lemma}${last}ed` || /^(?:put|hit|bet)$/u.test(lemma);
  return `${lemma}${doubles ? last : ''}ing`;
}
