import { type DifferencePart, differenceOf } from '../../align/difference.ts';
import { foldedWords } from '../../align/folded.ts';
import { isContentWord } from '../../align/function-words.ts';
import type { ArticleRef, QuoteRelation } from '../../model/finding.ts';
import type { GistQuote } from '../../model/gist.ts';
import { counted, dayOf, inMarks, nameOf } from '../wording.ts';
import type { WordingMatch } from './match.ts';

/** Two quotes held against each other: what the sentence about them is made of. */
export interface QuotePair {
  readonly here: GistQuote;
  readonly there: GistQuote;
  readonly ref: ArticleRef;
  readonly match: WordingMatch;
}

/** One sentence a reader understands on how a quote stands to an earlier one. */
export function whyOf(relation: QuoteRelation, pair: QuotePair): string {
  const there = nameOf(pair.ref);
  const before = pair.there.speaker ?? 'somebody it does not name';
  switch (relation) {
    case 'same':
      return `${there} has the same words${otherName(pair)}.`;
    case 'cut':
      return `${there} has more of it: ${leftOut(pair, 'there')} is not told here${otherName(pair)}.`;
    case 'extended':
      return `${there} has less of it: ${leftOut(pair, 'here')} is not told there${otherName(pair)}.`;
    case 'reworded':
      return `${there} words it otherwise in ${counted(pair.match.places, 'place', 'places')}${subjectChange(pair)}${otherName(pair)}.`;
    case 'paraphrase':
      return `${there} tells the same statement in other words${otherName(pair)}.`;
    case 'other-speaker':
      return `${there} gives these words to ${before}, this article to ${pair.here.speaker}.`;
    case 'also-said':
      return `${before} is quoted with the same phrase in ${there}.`;
    case 'other-occasion':
      return `${before} said it at another time too: ${there}${pair.ref.dateFrom === 'read' ? '' : `, ${dayOf(pair.ref.date)}`}.`;
  }
}

/** Who it is given to there, where that is another name. */
function otherName({ here, there }: QuotePair): string {
  if (there.speaker === null || here.speaker === null) return '';
  if (there.speakerId !== null && there.speakerId === here.speakerId) return '';
  return there.speaker === here.speaker ? '' : `, given to ${there.speaker} there`;
}

function leftOut({ here, there }: QuotePair, side: DifferencePart['side']): string {
  const parts = differenceOf(here.text, there.text)
    .filter((part) => part.side === side)
    .sort((a, b) => b.text.length - a.text.length);
  return inMarks(parts[0]?.text ?? '');
}

/** Names that stand in each other's place: “Israel” there, “the army” here. */
function subjectChange({ here, there }: QuotePair): string {
  const parts = differenceOf(here.text, there.text);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (next === undefined || part.side === 'both' || next.side === 'both') continue;
    if (part.side === next.side || !isName(part.text) || !isName(next.text)) continue;
    const [ours, theirs] = part.side === 'here' ? [part, next] : [next, part];
    return `: ${inMarks(theirs.text)} there is ${inMarks(ours.text)} here`;
  }
  return '';
}

const CAPITAL = /(?:^|\s)\p{Lu}[\p{L}.’']+/u;

function isName(text: string): boolean {
  return CAPITAL.test(text) && foldedWords(text).filter(isContentWord).length <= 5;
}
