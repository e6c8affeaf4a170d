import type { QuoteMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleWords } from '../../model/words.ts';
import { type Attribution, attributionsOf } from './attributions.ts';
import { blocksOf } from './blocks.ts';
import { type Pieces, piecesOf, type Range } from './pieces.ts';
import { runsOf } from './runs.ts';
import { standalone } from './standalone.ts';

/** Finds the places that hold words given to somebody, in order of `start`. */
export function recogniseQuotes(words: ArticleWords): QuoteMention[] {
  const found: QuoteMention[] = [];
  for (const block of blocksOf(words)) {
    const pieces = piecesOf(block.text, block.words, block, runsOf(block));
    const quotes = pieces.sentences.flatMap((sentence) =>
      attributionsOf(pieces.pieces, sentence).map((attribution) => quoteOf(pieces, attribution)),
    );
    found.push(...standalone(pieces, quotes, found));
  }
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function quoteOf({ pieces }: Pieces, attribution: Attribution): QuoteMention {
  const span = (range: Range): Span => ({
    start: pieces[range.first]?.start ?? 0,
    end: pieces[range.end - 1]?.end ?? 0,
  });
  const parts = attribution.contents.map(span);
  const inside = attribution.contents.map((range) => pieces.slice(range.first, range.end));
  const runs = inside.flat().flatMap((piece) => piece.run ?? []);
  const words = inside.flat().some((piece) => piece.run === null && piece.kind !== 'mark');
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    kind: runs.length === 0 ? 'indirect' : words ? 'mixed' : 'direct',
    parts,
    cue: span(attribution.cue),
    speaker: attribution.speaker === null ? null : span(attribution.speaker),
    carrier: null,
    inside: null,
    continues: null,
    broken: runs.find((run) => run.broken !== null)?.broken ?? null,
    because: attribution.because,
  };
}
