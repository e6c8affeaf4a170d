import type { EarlierFigure, EarlierPlace, HerePlace } from '../model/finding.ts';
import type { Gist, GistFigure, GistPlace } from '../model/gist.ts';

/** A place of an earlier article, as a finding names it. */
export function thereOf(gist: Gist, place: GistPlace, by: string | null): EarlierPlace {
  const { start, end, text, sentence } = place;
  return { article: gist.ref, start, end, text, sentence, by };
}

/** A figure of an earlier article, as a finding names it. */
export function figureThere(gist: Gist, figure: GistFigure): EarlierFigure {
  const { value, modifier, noun } = figure;
  return { ...thereOf(gist, figure, figure.source), value, modifier, noun };
}

/** A place of the open article, as a finding names it. */
export function hereOf({ start, end, text }: GistPlace, index: number): HerePlace {
  return { start, end, text, index };
}
