import { conceptOf } from '../../align/concepts.ts';
import { foldedWords } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';
import type { EarlierPlace, LeftOutKind } from '../../model/finding.ts';
import type { Gist, GistFigure, GistPerson } from '../../model/gist.ts';
import { likeness } from '../events/likeness.ts';
import { isComparable, isOfMany, lookUpKey } from '../figures/counted.ts';
import { figureWords } from '../figures/relation.ts';
import type { Draft } from '../gist.ts';
import { figureThere, thereOf } from '../places.ts';
import type { Source, Worded } from '../source.ts';
import { inMarks, nameOf } from '../wording.ts';

/** A statement of an earlier article that the open one may lack. */
export interface Missing {
  readonly kind: LeftOutKind;
  readonly there: EarlierPlace;
  /** 0 to 1: how much a reader of the open article misses by not reading it. */
  readonly weight: number;
  readonly concepts: ReadonlySet<string>;
  /** Whose statement it is: a person of the library, or a body by its name; null where nobody is named. */
  readonly speaker: string | null;
  readonly why: string;
}

/** Content words below which a statement is a phrase, not something that could be missed: in marks, and told indirectly. */
const LEAST_WORDS = 3;
const LEAST_INDIRECT = 4;
/** What makes a statement matter, and by how much: it starts from the base of its kind. */
const QUOTE_BASE = 0.09;
const FIGURE_BASE = 0.15;
const PERSON_BASE = 0.27;
const OWN_WORDS = 0.08;
const LEADER = 0.08;
const HIGH_UP = 0.08;
const CENTRAL = 0.12;
const GRAVE = 0.12;
const PART = -0.1;
/** By how much the earlier article is about the same: the nearest one says most of what is missing here. */
const ALIKE = 0.25;
/** Terms that say what an article is about, and how many of them make a statement central. */
const ABOUT = 12;
const CENTRAL_TERMS = 4;
const GRAVE_STATE = /\|(?:killed|dead|died|wounded|injured|missing)\|/u;
/** '“WASHINGTON, April 30 (Reuters) - ' is no part of what was said. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}\d., ]{2,30})?\s?(?:\([\p{L}. /]{2,20}\)\s?)?[-–—]\s/u;

/** What an earlier article has that the open one may lack: what was said, what befell how many, who is reported dead. */
export function missingOf(draft: Draft, { gist, quotes }: Source): Missing[] {
  const about = new Set(gist.terms.slice(0, ABOUT));
  const alike = ALIKE * likeness(draft.terms, gist.terms);
  return [
    ...quotes.flatMap((quote, index) => missingQuote(gist, quote, index, about)),
    ...missingFigures(draft, gist),
    ...missingDead(draft, gist),
  ].map((one) => ({ ...one, weight: one.weight + alike }));
}

export function conceptsOf(text: string): ReadonlySet<string> {
  return new Set(foldedWords(text).filter(isContentWord).map(conceptOf));
}

function missingQuote(
  gist: Gist,
  { quote, wording }: Worded,
  index: number,
  about: ReadonlySet<string>,
): Missing[] {
  const concepts = wording.telling;
  const indirect = quote.kind === 'indirect';
  const said = concepts.size - Number(wording.act !== null && concepts.has(wording.act));
  if (said < (indirect ? LEAST_INDIRECT : LEAST_WORDS)) return [];
  if (indirect && quote.speaker === null) return [];
  const leader = gist.people.some((person) => person.leader && person.id === quote.speakerId);
  const central = [...concepts].filter((concept) => about.has(concept)).length / CENTRAL_TERMS;
  const weight =
    QUOTE_BASE +
    (indirect ? 0 : OWN_WORDS) +
    (leader ? LEADER : 0) +
    HIGH_UP * (1 - index / gist.quotes.length) +
    CENTRAL * Math.min(1, central);
  const there = withoutDateline(thereOf(gist, quote, quote.speaker));
  const who = quote.speaker ?? 'somebody it does not name';
  const words = inMarks(there.text.replace(/^that\s+/iu, ''));
  const why = `${nameOf(gist.ref)} has a statement by ${who} that is not here: ${words}.`;
  const speaker = quote.speakerId ?? quote.speaker;
  return [{ kind: 'quote', there, weight, concepts, speaker, why }];
}

function withoutDateline(place: EarlierPlace): EarlierPlace {
  const cut = DATELINE.exec(place.text)?.[0].length ?? 0;
  return { ...place, start: place.start + cut, text: place.text.slice(cut) };
}

function missingFigures(draft: Draft, gist: Gist): Missing[] {
  const counted = new Set(
    draft.figures.filter(isComparable).map(({ countKey }) => lookUpKey(countKey ?? '')),
  );
  return gist.figures.flatMap((figure): Missing[] => {
    if (!isWorthMissing(figure) || counted.has(lookUpKey(figure.countKey ?? ''))) return [];
    const why = `${nameOf(gist.ref)} counts ${figureWords(figure)}: this article gives no such number.`;
    const grave = GRAVE_STATE.test(figure.countKey ?? '') ? GRAVE : 0;
    const weight = FIGURE_BASE + grave + (figure.partOf === null ? 0 : PART);
    const concepts = conceptsOf(`${figure.text} ${figure.noun ?? ''}`);
    return [
      { kind: 'figure', there: figureThere(gist, figure), weight, concepts, speaker: null, why },
    ];
  });
}

/** A count of what befell many, or the dead however few; sums and shares that say of what. “Two talks” are missed by nobody. */
function isWorthMissing(figure: GistFigure): boolean {
  if (!isComparable(figure)) return false;
  if (figure.kind !== 'count') return figure.noun !== null;
  return isOfMany(figure) || GRAVE_STATE.test(figure.countKey ?? '');
}

/** Leaders reported dead whom the open article does not name. */
function missingDead(draft: Draft, gist: Gist): Missing[] {
  const named = new Set(draft.people.map(({ id }) => id));
  return gist.people.flatMap((person: GistPerson): Missing[] => {
    if (!person.leader || person.state?.life !== 'dead' || named.has(person.id)) return [];
    const there = thereOf(gist, person.state, null);
    const why = `${nameOf(gist.ref)} reports ${person.name} dead; this article does not name ${person.name}.`;
    const concepts = conceptsOf(person.name);
    return [{ kind: 'person', there, weight: PERSON_BASE, concepts, speaker: null, why }];
  });
}
