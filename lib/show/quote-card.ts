import type { Comparison } from '../model/finding.ts';
import type { Quote, Reading } from '../model/reading.ts';
import { citationOf } from './citation.ts';
import { quoteDiff } from './differences.ts';
import { quoteMark } from './mark-ids.ts';
import { wordsAt } from './places.ts';
import { counted, isDifference, type QuoteFinding } from './relations.ts';
import { sourceOf } from './sources.ts';
import { utteranceOf } from './utterance.ts';
import type { DiffPart, EarlierWording, QuoteCard } from './views.ts';
import { isWoven, placesThatDiffer } from './word-diff.ts';

/** How far before a quote somebody must be named to be offered as its speaker, in UTF-16 units, and how many are offered. */
const NEAR = 600;
const MOST_CANDIDATES = 3;
const ELLIPSIS = /…|\.\s?\.\s?\./u;

/** Who is named shortly before or within a quote's sentence: the names to choose from where its speaker is unsure. */
function candidatesOf(
  { people }: Reading,
  { start, end, speakerSpan }: Quote,
): QuoteCard['candidates'] {
  const until = Math.max(end, speakerSpan?.end ?? 0) + NEAR / 10;
  return people
    .flatMap(({ id, name, places }) => {
      const near = places.filter((place) => place.form !== 'pronoun' && place.start < until);
      const last = near.filter((place) => place.start >= start - NEAR).at(-1);
      return last === undefined ? [] : [{ id, name, at: last.start }];
    })
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_CANDIDATES)
    .map(({ id, name }) => ({ id, name }));
}

const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words on one side alone. */
function wordsOn(diff: readonly DiffPart[], side: 'here' | 'there'): number {
  return diff
    .filter((part) => part.side === side)
    .reduce((sum, { text }) => sum + wordCount(text), 0);
}

/** The difference of one earlier wording in a few words, for its row. */
function noteOf({ relation, there }: QuoteFinding, diff: readonly DiffPart[]): string {
  const places = placesThatDiffer(diff);
  if (relation === 'other-speaker' || relation === 'also-said')
    return there.by ?? 'no speaker named';
  if (relation === 'paraphrase') return 'in other words';
  if (relation === 'other-occasion') return 'at another time';
  if (places === 0) return 'as here';
  if (relation === 'cut') return 'longer there';
  if (relation === 'extended') return 'shorter there';
  return isWoven(diff)
    ? `${counted(places, 'place')} ${places === 1 ? 'differs' : 'differ'}`
    : 'other words';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The comparison in a line, from the wording that matters most. */
function verdictOf(words: string, top: EarlierWording, others: number): QuoteCard['verdict'] {
  const { relation, diff, source, speaker } = top;
  const beside = others > 0 ? ` · ${counted(others, 'more article')}` : '';
  switch (relation) {
    case 'cut': {
      const sign = ELLIPSIS.test(words) ? 'an ellipsis marks it' : 'no ellipsis marks the place';
      return {
        relation: `${counted(wordsOn(diff, 'there'), 'word')} cut`,
        rest: ` here · ${sign}`,
      };
    }
    case 'extended':
      return {
        relation: `${counted(wordsOn(diff, 'here'), 'word')} more`,
        rest: ` here than in ${source.outlet}`,
      };
    case 'reworded':
      return {
        relation: 'Reworded',
        rest: isWoven(diff)
          ? ` in ${counted(placesThatDiffer(diff), 'place')} · same speaker`
          : ' · same speaker',
      };
    case 'other-speaker':
      return {
        relation: 'Other speaker',
        rest: ` in ${source.outlet}: ${speaker ?? 'nobody named'}${beside}`,
      };
    case 'same':
      return { relation: '', rest: `Same words in ${counted(others + 1, 'earlier article')}` };
    default:
      return { relation: '', rest: capital(relationWordsOf(relation)) };
  }
}

const relationWordsOf = (relation: 'paraphrase' | 'also-said' | 'other-occasion'): string =>
  ({
    paraphrase: 'said in other words elsewhere',
    'also-said': 'the same phrase, said by somebody else too',
    'other-occasion': 'said again, at another time',
  })[relation];

function wordingOf(reading: Reading, finding: QuoteFinding): EarlierWording {
  const diff = quoteDiff(reading, finding);
  return {
    relation: finding.relation,
    note: noteOf(finding, diff),
    diff,
    speaker: finding.there.by,
    why: finding.why,
    source: sourceOf(finding.there, reading.article.published),
  };
}

/** The card of a quote: its speaker and kind, and its wordings in earlier coverage, differences first. */
export function quoteCard(
  reading: Reading,
  index: number,
  comparison: Comparison | null,
): QuoteCard | undefined {
  const { article, quotes, people } = reading;
  const quote = quotes[index];
  if (quote === undefined) return undefined;
  const about = (comparison?.findings ?? []).filter(
    (finding): finding is QuoteFinding => finding.kind === 'quote' && finding.here.index === index,
  );
  const sorted = about.toSorted((a, b) => Number(isDifference(b)) - Number(isDifference(a)));
  const earlier = sorted.map((finding) => wordingOf(reading, finding));
  const words = utteranceOf(article, quote).text;
  const top = earlier[0];
  const woven = ['cut', 'extended', 'reworded'].includes(top?.relation ?? '');
  return {
    kind: 'quote',
    mark: quoteMark(index),
    differs: about.some(isDifference),
    compared: comparison !== null,
    because: quote.because,
    citation: citationOf(article, wordsAt(article, quote), quote.speaker),
    notes: comparison?.notes ?? [],
    speaker: quote.speaker,
    candidates: quote.speaker === null ? candidatesOf(reading, quote) : [],
    office: people.find(({ id }) => id === quote.speakerId)?.office ?? null,
    speech: quote.kind,
    broken: quote.broken,
    words,
    diff: woven ? (top?.diff ?? null) : null,
    verdict: top === undefined ? null : verdictOf(words, top, earlier.length - 1),
    earlier,
  };
}
