import type { QuoteRelation } from '../model/finding.ts';
import { counted, type QuoteFinding } from './relations.ts';
import type { DiffPart, EarlierWording, QuoteCard } from './views.ts';
import { isWoven, placesThatDiffer } from './word-diff.ts';

const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** What is said of wordings that are no difference. */
const AGREEING: Readonly<Partial<Record<QuoteRelation, string>>> = {
  paraphrase: 'Said in other words elsewhere',
  'also-said': 'The same phrase, said by somebody else too',
  'other-occasion': 'Said again, at another time',
};

/** Words on one side alone; undefined where the two texts are shown whole. */
function wordsOn(diff: readonly DiffPart[], side: 'here' | 'there'): number | undefined {
  if (!isWoven(diff)) return undefined;
  const words = diff.filter((part) => part.side === side).flatMap(({ text }) => text.split(/\s+/u));
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The difference of one earlier wording in a few words, for its row. */
export function noteOf({ relation, there }: QuoteFinding, diff: readonly DiffPart[]): string {
  const places = placesThatDiffer(diff);
  switch (relation) {
    case 'other-speaker':
    case 'also-said':
      return there.by ?? 'no speaker named';
    case 'paraphrase':
      return 'in other words';
    case 'other-occasion':
      return 'at another time';
    case 'cut':
      return 'longer there';
    case 'extended':
      return 'shorter there';
    default:
      if (places === 0) return 'as here';
      return isWoven(diff)
        ? `${counted(places, 'place')} ${places === 1 ? 'differs' : 'differ'}`
        : 'other words';
  }
}

/** What was said, by whom, and its earlier wordings, those that differ first. */
export interface Compared {
  /** As the article has it, with the marks that tell of words left out. */
  readonly words: string;
  readonly speaker: string | null;
  readonly earlier: readonly EarlierWording[];
}

function cutVerdict(words: string, { diff }: EarlierWording): QuoteCard['verdict'] {
  const count = wordsOn(diff, 'there');
  const sign = ELLIPSIS.test(words) ? 'an ellipsis marks it' : 'no ellipsis marks the place';
  const cut = count === undefined ? 'Words cut' : `${counted(count, 'word')} cut`;
  return { relation: cut, rest: ` here · ${sign}` };
}

function extendedVerdict({ diff, source }: EarlierWording): QuoteCard['verdict'] {
  const count = wordsOn(diff, 'here');
  const more = count === undefined ? 'Longer' : `${counted(count, 'word')} more`;
  return { relation: more, rest: ` here than in ${source.outlet}` };
}

/** The comparison in a line, from the wording that matters most; null where there is none. */
export function verdictOf({ words, speaker, earlier }: Compared): QuoteCard['verdict'] {
  const [top] = earlier;
  if (top === undefined) return null;
  const { relation, diff, source } = top;
  switch (relation) {
    case 'cut':
      return cutVerdict(words, top);
    case 'extended':
      return extendedVerdict(top);
    case 'reworded': {
      const places = isWoven(diff) ? ` in ${counted(placesThatDiffer(diff), 'place')}` : '';
      const same = speaker !== null && top.speaker !== null ? ' · same speaker' : '';
      return { relation: 'Reworded', rest: `${places}${same}` };
    }
    case 'other-speaker':
      return {
        relation: 'Other speaker',
        rest: ` in ${source.outlet}: ${top.speaker ?? 'nobody named'}`,
      };
    case 'same': {
      const same = earlier.filter((one) => one.relation === 'same').length;
      return { relation: '', rest: `Same words in ${counted(same, 'earlier article')}` };
    }
    default:
      return { relation: '', rest: AGREEING[relation] ?? '' };
  }
}
