import { judgeFigures, type PairSide } from './compare/figures/figure-pair.ts';
import { draftOf } from './compare/gist.ts';
import type { FigurePairLabel, NamePairLabel, PairVerdict, Passage } from './compare/pair.ts';
import { sameName } from './names/same-name.ts';
import { ENGINE, readingOf } from './pipeline.ts';
import { readText } from './read/read-text.ts';
import { articleWords } from './text/article-words.ts';

export { compareQuotePair } from './compare/quotes/quote-pair.ts';

/** Judges whether two figures, named by their offsets, count the same thing and agree. */
export function compareFigurePair(a: Passage, b: Passage): PairVerdict<FigurePairLabel> {
  const [x, y] = [sideOf(a), sideOf(b)];
  if (x === undefined || y === undefined) {
    return { label: 'different', score: 0, why: 'no figure was found at the place' };
  }
  return judgeFigures(x, y);
}

/** Judges whether two names can be one person's. */
export function compareNamePair(a: Passage, b: Passage): PairVerdict<NamePairLabel> {
  const { same, score, because } = sameName(a.text, b.text);
  return { label: same ? 'same' : 'different', score, why: because };
}

/** The figure of a passage that stands at its offsets, and the others. Names are found without the tagger: none is asked for. */
function sideOf({
  text,
  start = 0,
  end = text.length,
  outlet = '',
  date,
}: Passage): PairSide | undefined {
  const facts = date === undefined ? { outlet } : { outlet, published: date };
  const reading = readingOf(readText(text, facts), null);
  const place = {
    id: '',
    url: '',
    outlet,
    headline: '',
    date: date ?? '',
    dateFrom: 'read',
  } as const;
  const { figures } = draftOf(reading, articleWords(reading.article), {
    ref: place,
    engine: ENGINE,
  });
  const figure = figures.find((one) => one.start < end && start < one.end);
  return figure && { figure, others: figures.filter((one) => one !== figure) };
}
