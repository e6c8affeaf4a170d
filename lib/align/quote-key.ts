import { foldedWords } from './folded.ts';
import { hash32 } from './hash32.ts';

/** Names an utterance by its words alone, so that a correction meets the same words in later articles. */
export function quoteKey(text: string): string {
  return hash32(foldedWords(text).join(' ')).toString(36);
}
