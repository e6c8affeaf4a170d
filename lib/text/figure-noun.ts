import type { FigureMention } from '../model/mention.ts';

/** What a figure counts, in words: those of its noun with what befell it, as 'people killed'; null where nothing says. */
export function nounWords(
  text: string,
  { noun, state }: Pick<FigureMention, 'noun' | 'state'>,
): string | null {
  const words = noun === null ? null : text.slice(noun.start, noun.end);
  if (state === undefined) return words;
  return words === null ? state : `${words} ${state}`;
}
