import type { FigureRelation, Finding, PersonRelation, QuoteRelation } from '../model/finding.ts';

/** Words for a relation, as a list or a card says it: "here is … of there". */
const QUOTE_WORDS: Readonly<Record<QuoteRelation, string>> = {
  same: 'same words',
  cut: 'words cut here',
  extended: 'longer here',
  reworded: 'reworded',
  paraphrase: 'paraphrased',
  'other-speaker': 'other speaker',
  'also-said': 'also said',
  'other-occasion': 'said again',
};
const FIGURE_WORDS: Readonly<Record<FigureRelation, string>> = {
  same: 'agrees',
  rounded: 'rounded',
  updated: 'updated',
  conflicting: 'conflicts',
  'other-event': 'another event',
  'not-comparable': 'not compared',
};
const PERSON_WORDS: Readonly<Record<PersonRelation, string>> = {
  spelling: 'spelling',
  office: 'office differs',
  status: 'two reports disagree',
};

/** Relations that a reader is told of as a difference. The rest agree, or are refused. */
const DIFFERENCES: ReadonlySet<string> = new Set([
  'quote cut',
  'quote extended',
  'quote reworded',
  'quote other-speaker',
  'figure updated',
  'figure conflicting',
  'person spelling',
  'person office',
  'person status',
]);

/** The relation of a finding in words. */
export function relationWords(finding: Finding): string {
  switch (finding.kind) {
    case 'quote':
      return QUOTE_WORDS[finding.relation];
    case 'figure':
      return FIGURE_WORDS[finding.relation];
    case 'person':
      return PERSON_WORDS[finding.relation];
    case 'left-out':
      return 'left out';
  }
}

/** A finding about words of the open article. */
export type HereFinding = Exclude<Finding, { kind: 'left-out' }>;
export type QuoteFinding = Extract<Finding, { kind: 'quote' }>;
export type FigureFinding = Extract<Finding, { kind: 'figure' }>;
export type PersonFinding = Extract<Finding, { kind: 'person' }>;

/** Whether a finding is a difference: it is counted, listed first and drawn as the second line. */
export function isDifference(finding: Finding): finding is HereFinding {
  return DIFFERENCES.has(`${finding.kind} ${finding.relation}`);
}

/**
 * The differences among findings. Where an article read since has the figure as it stands here, the older value it
 * replaced is history and no difference: the reader has been told.
 */
export function differencesIn(findings: readonly Finding[]): HereFinding[] {
  const settled = new Map<number, string>();
  for (const { kind, relation, here, there } of findings) {
    if (kind !== 'figure' || relation !== 'same') continue;
    const [day, last] = [there.article.date.slice(0, 10), settled.get(here.index) ?? ''];
    if (day > last) settled.set(here.index, day);
  }
  const isHistory = ({ kind, relation, here, there }: HereFinding): boolean =>
    kind === 'figure' &&
    relation === 'updated' &&
    (settled.get(here.index) ?? '') >= there.article.date.slice(0, 10);
  return findings.filter(isDifference).filter((finding) => !isHistory(finding));
}

/** '1 place', '3 places'. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
