import type { Comparison, EarlierPlace, Finding } from '../model/finding.ts';
import type { Person, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { nounWords } from '../text/figure-noun.ts';
import { excerptOf } from './excerpt.ts';
import { valueWords } from './figure-words.ts';
import { figureMark, leaderMark, quoteMark } from './mark-ids.ts';
import { isMarkedFigure } from './marks.ts';
import { officeDiff } from './offices.ts';
import { differencesIn, type HereFinding, type QuoteFinding, relationWords } from './relations.ts';
import { sourceOf } from './sources.ts';
import { bareWords, utteranceOf } from './utterance.ts';
import type { DifferenceRow, DiffPart, MarkKind } from './views.ts';
import { wordDiff } from './word-diff.ts';

const MARK_KINDS: Readonly<Record<'quote' | 'figure' | 'person', MarkKind>> = {
  quote: 'quote',
  figure: 'figure',
  person: 'leader',
};

/** The mark that carries a finding; null for a person or a number that is not marked. */
export function markOf({ people, figures }: Reading, { kind, here }: HereFinding): string | null {
  if (kind === 'quote') return quoteMark(here.index);
  if (kind === 'figure') {
    const figure = figures[here.index];
    return figure !== undefined && isMarkedFigure(figure) ? figureMark(here.index) : null;
  }
  const person = people[here.index];
  return person?.leader === true ? markOfPerson(person, here.index, here) : null;
}

/** The mark of a leader at a place or, where none is given or none is marked there, the first. */
export function markOfPerson({ places }: Person, index: number, near?: Span): string | null {
  const marked = places.map((place, at) => ({ ...place, at }));
  const named = marked.filter(({ form }) => form !== 'pronoun');
  const found =
    (near && named.find(({ start, end }) => start < near.end && end > near.start)) ?? named[0];
  return found === undefined ? null : leaderMark(index, found.at);
}

/** The words of a quote against those of an earlier article, both without their marks. */
export function quoteDiff({ article, quotes }: Reading, { here, there }: QuoteFinding): DiffPart[] {
  const quote = quotes[here.index];
  const words = quote === undefined ? bareWords(here.text) : utteranceOf(article, quote).text;
  return wordDiff(words, bareWords(there.text));
}

/** The difference in the one notation; for a person whose words agree, the name alone. */
function diffOf(reading: Reading, comparison: Comparison, finding: HereFinding): DiffPart[] {
  const { article, people, figures } = reading;
  const { here, there } = finding;
  if (finding.kind === 'figure') {
    const figure = figures[here.index];
    const noun = figure === undefined ? null : nounWords(article.text, figure);
    return [
      { side: 'here', text: valueWords(figure?.modifier ?? '=', here.text) },
      { side: 'there', text: valueWords(finding.there.modifier, there.text) },
      ...(noun === null ? [] : [{ side: 'both' as const, text: ` ${noun}` }]),
    ];
  }
  if (finding.kind === 'quote') return excerptOf(quoteDiff(reading, finding));
  const diff =
    finding.relation === 'office'
      ? officeDiff(reading, comparison, finding)
      : wordDiff(here.text, there.text);
  const alike = finding.relation === 'status' || diff.every(({ side }) => side === 'both');
  return alike ? [{ side: 'both', text: people[here.index]?.name ?? here.text }] : diff;
}

function whoOf({ people, quotes }: Reading, { kind, relation, here }: HereFinding): string | null {
  if (kind === 'quote') return quotes[here.index]?.speaker ?? null;
  return relation === 'office' ? (people[here.index]?.name ?? null) : null;
}

/** Findings about the same words, the weightiest first in each group, in falling order of weight. */
function grouped<F extends Finding>(
  findings: readonly F[],
  keyOf: (finding: F) => string,
): (readonly [first: F, more: number])[] {
  const groups = new Map<string, { first: F; articles: Set<string> }>();
  for (const finding of findings.toSorted((a, b) => b.weight - a.weight)) {
    const group = groups.get(keyOf(finding));
    if (group === undefined)
      groups.set(keyOf(finding), { first: finding, articles: new Set([finding.there.article.id]) });
    else group.articles.add(finding.there.article.id);
  }
  return [...groups.values()].map(({ first, articles }) => [first, articles.size - 1] as const);
}

/** What differs from earlier coverage, what matters most first: one row for each mark, not one for each article. */
export function differencesOf(reading: Reading, comparison: Comparison): DifferenceRow[] {
  const keyOf = ({ kind, relation, here }: HereFinding): string =>
    `${kind} ${here.index} ${kind === 'person' ? relation : ''}`;
  return grouped(differencesIn(comparison.findings), keyOf).map(([finding, more]) => ({
    mark: markOf(reading, finding),
    kind: MARK_KINDS[finding.kind],
    diff: diffOf(reading, comparison, finding),
    relation: relationWords(finding),
    who: whoOf(reading, finding),
    source: sourceOf(finding.there, reading.article.published),
    more,
    why: finding.why,
  }));
}

type LeftOut = Extract<Finding, { kind: 'left-out' }>;

function leftOutWords({ relation, there }: LeftOut): string {
  if (relation === 'quote') return there.text;
  return there.sentence === '' ? there.text : there.sentence;
}

/** What earlier articles on the event have and this one leaves out, what matters most first. */
export function leftOutOf(reading: Reading, comparison: Comparison): DifferenceRow[] {
  const kinds = { quote: 'quote', figure: 'figure', person: 'leader' } as const;
  const out = comparison.findings.filter((finding) => finding.kind === 'left-out');
  const place = ({ article, start, end }: EarlierPlace): string => `${article.id} ${start} ${end}`;
  return grouped(out, ({ there }) => place(there)).map(([finding, more]) => ({
    mark: null,
    kind: kinds[finding.relation],
    diff: [{ side: 'both', text: leftOutWords(finding) }],
    relation: relationWords(finding),
    who: finding.there.by,
    source: sourceOf(finding.there, reading.article.published),
    more,
    why: finding.why,
  }));
}
