import type { FigurePlace } from './figure-place.ts';

/** Words that open a list of parts. */
const OPENERS = new Set(['including', 'comprising']);
const AMONG = new Set('them whom which those'.split(' '));
/** Marks and words a list of parts goes on over. */
const GOES_ON = /^(?:,|and|as|well|plus|with|a|an|at|least|about|some|more|than)$/;
/** How far a part may stand from the word that opens the list or from the part before it. */
const REACH = 8;

/**
 * Index of the total each figure is a part of; null where it is none. A part stands after its total in the same sentence
 * ('215 people, including 61 children and 36 women', 'of whom 12 …') or opens the next one ('Among them were 12 children').
 * What is not smaller, counts another thing or has a verb of its own between is left alone.
 */
export function partsOf(places: readonly FigurePlace[]): (number | null)[] {
  const totals: (number | null)[] = [];
  places.forEach((place, index) => {
    totals.push(totalOf(places, index, place, totals));
  });
  return totals;
}

function totalOf(
  places: readonly FigurePlace[],
  index: number,
  place: FigurePlace,
  totals: readonly (number | null)[],
): number | null {
  if (place.mention.kind !== 'count') return null;
  const before = nearestCount(places, index);
  if (before === null) return null;
  const other = places[before];
  if (other === undefined) return null;
  const sameSentence = other.sentence === place.sentence;
  const from = sameSentence ? other.end : 0;
  if (opens(place, from)) return isTotal(other, place) ? before : goesBack(places, before, place);
  const whole = totals[before];
  const listed = sameSentence && whole !== null && whole !== undefined && listGoesOn(place, other);
  const total = listed ? places[whole] : undefined;
  return listed && total !== undefined && isTotal(total, place) ? whole : null;
}

/** The count before, in the same sentence or the one before it in the same block. */
function nearestCount(places: readonly FigurePlace[], index: number): number | null {
  const here = places[index]?.sentence;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = places[at];
    if (other === undefined || here === undefined) return null;
    const near = other.sentence === here || other.sentence.endWord === here.firstWord;
    if (!near || other.sentence.block !== here.block) return null;
    if (other.mention.kind === 'count') return at;
  }
  return null;
}

/** The nearest count smaller than the part belongs to something else: 'killed 215, wounded 40, including …' has no total. */
function goesBack(
  places: readonly FigurePlace[],
  before: number,
  place: FigurePlace,
): number | null {
  const other = places[before];
  return other !== undefined && isTotal(other, place) ? before : null;
}

/** A word right before the part that opens a list of parts: 'including', 'of whom', 'among them'. */
function opens({ tokens, first, end }: FigurePlace, from: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - REACH); at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (OPENERS.has(low)) return true;
    if (AMONG.has(low) && /^(?:of|among|amongst)$/.test(tokens[at - 1]?.low ?? '')) return true;
    if (/^[;:.()]$/.test(low)) return false;
  }
  return tokens[end]?.low === 'of' && /^(?:them|whom|which)$/.test(tokens[end + 1]?.low ?? '');
}

/** 'and 36 women': only list words between the part before and this one, after that part's noun. */
function listGoesOn({ tokens, first }: FigurePlace, other: FigurePlace): boolean {
  const noun = other.mention.noun;
  let at = other.end;
  while (noun !== null && (tokens[at]?.start ?? noun.end) < noun.end) at += 1;
  if (first - at > REACH) return false;
  return tokens.slice(at, first).every(({ low }) => GOES_ON.test(low));
}

function isTotal(total: FigurePlace, part: FigurePlace): boolean {
  const most = highest(total);
  const value = lowest(part);
  return most !== null && value !== null && value < most && countsAlike(total, part);
}

const highest = ({ mention: { value } }: FigurePlace): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? null : (value[1] ?? Infinity);

const lowest = ({ mention: { value } }: FigurePlace): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? null : value[0];

const PEOPLE =
  /(?:people|person|child|woman|man|girl|boy|baby|infant|soldier|civilian|officer|journalist|worker|doctor|medic|student|teacher|resident|victim|fighter|militant|passenger|minor|teenager|official|leader|commander|member|patient|nurse|citizen|refugee|hostage|police|policeman|troop|protester|pupil|adult|employee)$/;

/** People are parts of people and things of things; a part without a noun is of whatever its total counts. */
function countsAlike(total: FigurePlace, part: FigurePlace): boolean {
  return part.mention.unit === null || countsPeople(total) === countsPeople(part);
}

function countsPeople({ mention: { unit } }: FigurePlace): boolean {
  return unit === null || PEOPLE.test(unit);
}
