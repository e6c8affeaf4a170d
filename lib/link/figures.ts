import type { FigureMention } from '../model/mention.ts';
import type { Figure, Person, Quote } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { asOfDays } from './figures/as-of.ts';
import { type Counted, countedOf, keyOf } from './figures/count-key.ts';
import { type FigurePlace, placesOf } from './figures/figure-place.ts';
import { partsOf } from './figures/parts.ts';
import { placeNameOf } from './figures/place-name.ts';
import { readerOfSources } from './figures/source.ts';

/** Who was linked before the figures are. */
export interface LinkedBefore {
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
}

/** Decides what each figure counts, by whom, where, as of when, and which is a part of which. */
export function linkFigures(
  words: ArticleWords,
  mentions: readonly FigureMention[],
  { people, quotes }: LinkedBefore,
): Figure[] {
  const { text } = words.article;
  const places = placesOf(words, mentions);
  const totals = partsOf(places);
  const days = asOfDays(places, text);
  const sourceOf = readerOfSources(words, people, quotes);
  const isPerson = personAt(people);
  const keys: (Counted | null)[] = [];
  let before: { readonly place: FigurePlace; readonly counted: Counted } | null = null;
  return places.map((place, index) => {
    const { mention, sentence } = place;
    const goesOn = before !== null && before.place.sentence === sentence;
    const own = countedOf(place, text, goesOn ? (before?.counted ?? null) : null);
    const total = totals[index];
    const counted = asPart(own, total === null || total === undefined ? null : keys[total]);
    keys.push(counted);
    if (counted !== null) before = { place, counted };
    const source = sourceOf(mention, place.index);
    return {
      ...mention,
      countKey: counted === null ? null : keyOf(counted),
      source: source.name,
      place: placeNameOf(place, isPerson),
      asOf: days.get(place.index) ?? null,
      partOf: totals[index] ?? null,
      because: `${mention.because}; ${source.because}`,
    };
  });
}

/** A part shares what befell its total: '215 killed, including 61 children'. */
function asPart(part: Counted | null, total: Counted | null | undefined): Counted | null {
  if (part === null || !total || part.state !== '') return part;
  return { ...part, state: total.state };
}

function personAt(people: readonly Person[]): (offset: number) => boolean {
  const names = people.flatMap(({ places }) => places.filter(({ form }) => form !== 'pronoun'));
  return (offset) => names.some(({ start, end }) => start <= offset && offset < end);
}
