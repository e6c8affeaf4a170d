import { peopleOf } from '../../data/figures-peoples.ts';
import { STATES } from '../../data/figures-words.ts';
import type { FigureMention } from '../../model/mention.ts';
import { numeralTokensOf } from '../../text/numeral-tokens.ts';
import { SMALL } from '../../text/numeral-words.ts';
import { singularOf } from '../../text/singular.ts';
import type { FigurePlace } from './figure-place.ts';

/** What a figure counts, before it is written as a key. */
export interface Counted {
  /** Singular noun; 'people' for all persons. */
  readonly head: string;
  readonly state: string;
  readonly group: string;
}

/** Kinds that are recognised so that they are not compared. */
const NEVER_COMPARED = new Set(['date', 'time', 'ordinal', 'score', 'age']);
/** Words for persons that say nothing more of them, each with the group or state it names. */
const PERSONS: ReadonlyMap<string, Partial<Counted>> = new Map<string, Partial<Counted>>([
  ['people', {}],
  ['person', {}],
  ['individual', {}],
  ['human', {}],
  ['victim', {}],
  ['resident', {}],
  ['citizen', {}],
  ['inhabitant', {}],
  ['civilian', { group: 'civilian' }],
  ['casualty', { state: 'casualty' }],
  ['dead', { state: 'killed' }],
  ['wounded', { state: 'wounded' }],
  ['injured', { state: 'wounded' }],
  ['death', { state: 'killed' }],
  ['fatality', { state: 'killed' }],
  ['injury', { state: 'wounded' }],
  ['evacuee', { state: 'displaced' }],
  ['detainee', { state: 'detained' }],
  ['arrest', { state: 'detained' }],
]);
/** Nouns that say nothing of what is measured. */
const EMPTY =
  /^(?:time|number|figure|total|amount|it|one|way|thing|that|rest|error|average|year|people)$/;
/** What is tallied by a word of its own, so that the people stand elsewhere or nowhere: 'the death toll rose to 192'. */
const TOLL = /^(?:toll|deaths|fatalities|dead)$/;
const TALLY_NOUN =
  /(?<!\p{L})(?:toll|(?:number|tally|count|total) of (?:the )?(?:people|persons|victims|dead|killed|wounded|injured|deaths|civilians)(?: \p{L}+)?)(?!\p{L})/u;
/** How many characters before a noun say that it is tallied. */
const TALLY_LEAD = 'the number of the '.length;
/** How far back the toll may stand from its number. */
const TOLL_REACH = 12;
/** Words in a noun span that are no part of its name. */
const LOOSE =
  /^(?:the|a|an|of|in|at|on|for|from|have|has|had|been|be|being|were|was|are|is|who|other|more|so|far|now|also|still|left|as|people|reportedly|confirmed|total)$/;

/**
 * What a figure counts, normalised as the `countKey` of a `Figure`; null where it must not be compared.
 *
 * @param before what the figure before it in the sentence counts, which 'and 40 wounded' goes on with
 */
export function countedOf(
  place: FigurePlace,
  text: string,
  before: Counted | null,
): Counted | null {
  const { mention } = place;
  if (NEVER_COMPARED.has(mention.kind) || isSubset(place)) return null;
  if (mention.kind !== 'count') return measuredNoun(place, text);
  const state = stateOf(mention, text);
  if (isTally(place, text)) return { head: 'people', state: state || 'killed', group: '' };
  const named = countedNoun(place, text);
  if (named === null) return goesOn(mention, state, before);
  const elliptical = mention.unit === 'people' && mention.noun === null && before !== null;
  const group = elliptical ? before.group : named.group;
  const counted = { ...named, group, state: state || named.state };
  return mention.value === 1 && counted.state === '' ? null : counted;
}

/** 'two of the three', 'up from 192': a part of something larger, or a value that no longer holds. */
function isSubset({ tokens, first, end }: FigurePlace): boolean {
  const of =
    tokens[end]?.low === 'of' &&
    /^(?:the|those|these|its|their|them|whom|.+['’]s)$/u.test(tokens[end + 1]?.low ?? '');
  return of || tokens[first - 1]?.low === 'from' || isKnownSet(tokens, first);
}

/** 'the two leaders', 'all three agencies': those the article has named, not a count of them. */
function isKnownSet(tokens: FigurePlace['tokens'], first: number): boolean {
  const determiner = /^(?:the|these|those|both|all|his|her|its|their|our)$/;
  return SMALL.has(tokens[first]?.low ?? '') && determiner.test(tokens[first - 1]?.low ?? '');
}

/** 'and wounded 40': the noun of the figure before, in another state. */
function goesOn({ unit }: FigureMention, state: string, before: Counted | null): Counted | null {
  if (state === '' || before === null || (unit !== null && unit !== 'people')) return null;
  return { head: before.head, state, group: before.group };
}

/** The key as text. */
export function keyOf({ head, state, group }: Counted): string {
  return `${head}|${state}|${group}`;
}

/** What befell or was done to what is counted, as the key names it: from the recogniser, or the words of the noun. */
function stateOf({ noun, state }: FigureMention, text: string): string {
  if (state !== undefined) return STATES.get(state) ?? '';
  const words = noun === null ? '' : text.slice(noun.start, noun.end).toLowerCase();
  for (const word of words.split(/[^\p{L}-]+/u)) {
    const named = STATES.get(word);
    if (named !== undefined) return named;
  }
  return '';
}

/** 'the death toll rose to 192', 'bringing the number of dead to 40': the noun or the words before the number tell. */
function isTally(place: FigurePlace, text: string): boolean {
  const { mention, tokens, first } = place;
  const { unit, noun } = mention;
  if (unit !== null && unit !== 'people') return false;
  if (noun !== null && noun.end <= mention.start) {
    const from = Math.max(place.sentence.start, noun.start - TALLY_LEAD);
    return TALLY_NOUN.test(text.slice(from, noun.end).toLowerCase());
  }
  for (let at = first - 1; at >= Math.max(0, first - TOLL_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:,]$/.test(token.text) || token.kind === 'digits') return false;
    if (TOLL.test(token.low)) return true;
  }
  return false;
}

/** The counted noun: its last word is the head, peoples and other words before it the group. */
function countedNoun({ mention }: FigurePlace, text: string): Counted | null {
  const { unit, noun } = mention;
  if (unit === null || unit === 'time') return null;
  const words = unit.replace(/ per .*$/u, '').split(' ');
  const head = words.at(-1) ?? unit;
  const modifiers = words.slice(0, -1).filter((word) => !LOOSE.test(word) && !STATES.has(word));
  const spelled = noun === null ? '' : text.slice(noun.start, noun.end).toLowerCase();
  if (head === 'people') {
    const people = spelled
      .split(/[^\p{L}-]+/u)
      .map(peopleOf)
      .find((name) => name !== undefined);
    const group = [...modifiers, people].filter((word) => word !== undefined).join(' ');
    return { head, state: '', group };
  }
  const person = PERSONS.get(head);
  if (person === undefined) return { head, state: '', group: modifiers.join(' ') };
  const group = [...modifiers, person.group].filter((word) => word !== undefined).join(' ');
  return { head: 'people', state: person.state ?? '', group };
}

/** The noun that is measured: the word before its first preposition. How much it changed is another thing than what it is. */
function measuredNoun({ mention }: FigurePlace, text: string): Counted | null {
  if (mention.noun === null) return null;
  const words: string[] = [];
  for (const { low, kind } of numeralTokensOf(text, mention.noun.start, mention.noun.end)) {
    if (/^(?:of|in|at|on|for|from|with|to|by)$/.test(low)) break;
    if (kind === 'letters' && !LOOSE.test(low)) words.push(low.replace(/'s$/u, ''));
  }
  const last = words.pop();
  if (last !== undefined && EMPTY.test(last)) return null;
  const state = /^(?:up|down)$/.test(mention.modifier) ? 'changed' : '';
  return last === undefined ? null : { head: singularOf(last), state, group: words.join(' ') };
}
