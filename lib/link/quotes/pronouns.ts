import type { QuoteMention } from '../../model/mention.ts';
import type { Person, Quote } from '../../model/reading.ts';
import type { ArticleWords } from '../../model/words.ts';
import type { Speaker } from './speaker-words.ts';

/** How far back, in characters, a pronoun or a quote without a speaker may look for one: about three paragraphs. */
const LOOK_BACK = 900;

/** Finds the speaker of a quote beside which a pronoun or nothing stands. */
export function followerOf(
  _words: ArticleWords,
  _people: readonly Person[],
): (mention: QuoteMention, before: readonly Quote[]) => Speaker {
  return (mention, before) => {
    const last = before.findLast((quote) => quote.speaker !== null);
    if (last === undefined || mention.start - last.end > LOOK_BACK) {
      return { name: null, id: null, because: 'nobody is named near it' };
    }
    return { name: last.speaker, id: last.speakerId, because: 'goes on with the last speaker' };
  };
}
