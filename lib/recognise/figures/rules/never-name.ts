import { LABELS, MONTHS, STATES } from '../../../data/figures-words.ts';
import { looksPlural } from '../../../text/singular.ts';
import { mayStandInNounPhrase } from '../noun-phrase.ts';
import type { Never, Place, Rule } from '../rule.ts';

/** Numbers that are part of a name or a label: 'Vireo 12', 'F-16', '5G', 'category 4', 'Section 427', 'version 2.1'. */
export const neverName: Rule = { name: 'never-name', find };

/** Letters that may touch digits and leave them a number: 'sub-300', 'mid-40s'. */
const PREFIXES = new Set(
  'sub pre post over under to minus about around from up down plus'.split(' '),
);
const ORDINAL_ENDING = /^(?:st|nd|rd|th)$/;

function find({ tokens, index, quantity }: Place): Never | undefined {
  if (quantity === undefined) {
    return tokens[index]?.kind === 'digits' ? { never: true, until: index + 1 } : undefined;
  }
  if (quantity.first !== index || quantity.form === 'vague') return undefined;
  const digits = tokens[index]?.kind === 'digits';
  if (digits && isGluedToName(tokens, index)) return { never: true, until: quantity.until };
  if (isExpression(tokens, index) || isEnumerator(tokens, index)) {
    return { never: true, until: quantity.until };
  }
  if (quantity.unit !== null || quantity.magnitude > 1) return undefined;
  const after = tokens[quantity.end];
  if (digits && after?.glued && after.kind === 'letters' && !ORDINAL_ENDING.test(after.low)) {
    return { never: true, until: quantity.end + 1 };
  }
  const counts = countsSomething({ tokens, index: quantity.end });
  return isLabelled(tokens, index, counts) ? { never: true, until: quantity.end } : undefined;
}

/** '9/11', '24/7', '911 calls', 'part 3 of 3': digits that stand for something else than their number. */
function isExpression(tokens: Place['tokens'], index: number): boolean {
  const [first, second, third] = tokens.slice(index, index + 3).map(({ low }) => low);
  if (second === '/' && /^(?:9 11|24 7|7 7|50 50)$/.test(`${first} ${third}`)) return true;
  if (/^(?:911|999|112)$/.test(first ?? ''))
    return /^(?:calls?|callers?|operators?|dispatchers?)$/.test(second ?? '');
  return (
    tokens[index - 1]?.low === 'of' &&
    /^\d+$/.test(tokens[index - 2]?.text ?? '') &&
    LABELS.has(tokens[index - 3]?.low ?? '')
  );
}

/** 'Two, harden our defences': a word that counts the points of a speech. */
function isEnumerator(tokens: Place['tokens'], index: number): boolean {
  return index === 0 && tokens[0]?.kind === 'letters' && tokens[1]?.text === ',';
}

function isGluedToName(tokens: Place['tokens'], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !tokens[index]?.glued) return false;
  if (before.kind === 'letters') return !PREFIXES.has(before.low);
  const name = tokens[index - 2];
  const spaced = /^[-‑]$/.test(before.text) && /^\p{Lu}{4,}$/u.test(tokens[index - 2]?.text ?? '');
  if (spaced && tokens[index + 1]?.text !== '%') return true;
  const hyphened = /^[-‑/]$/.test(before.text) && before.glued;
  return hyphened && name?.kind === 'letters' && !PREFIXES.has(name.low);
}

function isLabelled(tokens: Place['tokens'], index: number, counts: boolean): boolean {
  const dotted = tokens[index - 1]?.text === '.' && tokens[index - 1]?.glued;
  const label = tokens[index - (dotted ? 2 : 1)];
  if (/^\p{Lu}$/u.test(label?.text ?? '') && label?.text !== 'A' && label?.text !== 'I')
    return true;
  if (label?.kind !== 'letters' || counts || MONTHS.has(label.low)) return false;
  if (LABELS.has(label.low)) return true;
  const plain = /^\d{1,4}$/.test(tokens[index]?.text ?? '') && !dotted;
  const named = /\p{Lu}/u.test(label.text) && index > 1;
  return plain && named;
}

/** A plural or a state follows, so that "in Brask 215 people" and "in Brask 12 killed" are counts. */
function countsSomething({ tokens, index }: Pick<Place, 'tokens' | 'index'>): boolean {
  if (STATES.has(tokens[index]?.low ?? '')) return true;
  for (let at = index; at < index + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || !mayStandInNounPhrase(token)) return false;
    if (looksPlural(token.low)) return true;
  }
  return false;
}
