import type { Comparison } from '../model/finding.ts';
import type { Person, Reading } from '../model/reading.ts';
import { markOfPerson } from './differences.ts';
import { figureCard } from './figure-card.ts';
import { figureWords } from './figure-words.ts';
import { leaderCard } from './leader-card.ts';
import { figureMark, quoteMark } from './mark-ids.ts';
import { isMarkedFigure } from './marks.ts';
import type { PanelGroup, PanelRow } from './panel.ts';
import { quoteCard } from './quote-card.ts';
import { counted } from './relations.ts';
import { noteOfRow } from './row-notes.ts';
import type { DifferenceRow, DiffPart, FigureCard, QuoteCard } from './views.ts';

/** What the lists are made of. `comparison` is null where the library failed. */
interface Facts {
  readonly reading: Reading;
  readonly comparison: Comparison | null;
  readonly differences: readonly DifferenceRow[];
}

const DIFFER = 'Differ from earlier coverage';
const ONLY_HERE = 'only here so far';

const whole = (text: string): DiffPart[] => [{ side: 'both', text }];
const joined = (words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' · ');

/** A difference as a row; its speaker goes unsaid where he or she stands above it. */
function differing(row: DifferenceRow, speakerSaid = false): PanelRow {
  const { mark, kind, diff, relation, source, why } = row;
  const note = noteOfRow(speakerSaid ? { ...row, who: null } : row, true);
  return { mark, kind, differs: true, diff, relation, note, source, why };
}

function numbered(title: string, rows: readonly PanelRow[]): PanelGroup[] {
  return rows.length === 0 ? [] : [{ title, note: String(rows.length), rows }];
}

/** Quotes by speaker: first those with something that differs, last those of nobody who is known. */
export function quoteRows({ reading, comparison, differences }: Facts): PanelGroup[] {
  const bySpeaker = new Map<string, { office: string | null; rows: PanelRow[] }>();
  const unsure: PanelRow[] = [];
  reading.quotes.forEach((_quote, index) => {
    const card = quoteCard(reading, index, comparison);
    if (card === undefined) return;
    const difference = differences.find(({ mark }) => mark === quoteMark(index));
    const row =
      difference === undefined
        ? quoteRow(card)
        : differing({ ...difference, diff: card.diff ?? difference.diff }, true);
    if (card.speaker === null) unsure.push({ ...row, note: card.because });
    else {
      const of = bySpeaker.get(card.speaker) ?? { office: card.office, rows: [] };
      of.rows.push(row);
      bySpeaker.set(card.speaker, of);
    }
  });
  const groups = [...bySpeaker].map(([title, { office, rows }]) => ({
    title,
    note: office ?? '',
    rows: differingFirst(rows, ({ differs }) => differs),
  }));
  return [
    ...differingFirst(groups, ({ rows }) => rows.some(({ differs }) => differs)),
    ...numbered('Speaker unsure', unsure),
  ];
}

function differingFirst<T>(all: readonly T[], differs: (one: T) => boolean): T[] {
  return all.toSorted((a, b) => Number(differs(b)) - Number(differs(a)));
}

function quoteRow({ mark, words, speech, verdict, compared, because }: QuoteCard): PanelRow {
  const agreement = compared ? (verdict?.rest.trim() ?? ONLY_HERE) : null;
  return {
    mark,
    kind: 'quote',
    differs: false,
    diff: whole(speech === 'indirect' ? words : `“${words}”`),
    relation: null,
    note: joined([speech === 'indirect' ? 'indirect speech' : null, agreement]),
    source: null,
    why: because,
  };
}

/** Figures that differ, those that agree or stand here alone, and those that were not compared. */
export function figureRows({ reading, comparison, differences }: Facts): PanelGroup[] {
  const differ: PanelRow[] = [];
  const agree: PanelRow[] = [];
  const refused: PanelRow[] = [];
  reading.figures.forEach((figure, index) => {
    const card = isMarkedFigure(figure) ? figureCard(reading, index, comparison) : undefined;
    if (card === undefined) return;
    const difference = differences.find(({ mark }) => mark === figureMark(index));
    const isRefused = card.series.length === 0 && card.notCompared.length > 0;
    const words = figureWords(reading.article, figure);
    if (difference !== undefined) differ.push(differing(difference));
    else if (isRefused) refused.push(figureRow(card, words, refusalOf(card)));
    else agree.push(figureRow(card, words, agreementOf(card)));
  });
  return [
    ...numbered(DIFFER, differ),
    ...numbered(comparison === null ? 'In this article' : 'Agree or only here', agree),
    ...numbered('Not compared, and why', refused),
  ];
}

function figureRow(card: FigureCard, words: string, note: string | null): PanelRow {
  const { mark, source, partOf, because } = card;
  return {
    mark,
    kind: 'figure',
    differs: false,
    diff: whole(words),
    relation: null,
    note: joined([source ?? 'no source named', partOf && `part of ${partOf}`, note]),
    source: null,
    why: because,
  };
}

function refusalOf({ notCompared: [first] }: FigureCard): string | null {
  return first === undefined ? null : `“${first.words}” in ${first.source.outlet}: ${first.why}`;
}

function agreementOf({ compared, relation, series }: FigureCard): string | null {
  if (!compared) return null;
  const outlets = new Set(series.flatMap(({ source }) => source?.outlet ?? []));
  const [first] = outlets;
  if (first === undefined) return ONLY_HERE;
  return `${relation ?? 'as'} in ${outlets.size === 1 ? first : counted(outlets.size, 'outlet')}`;
}

/** Leaders who differ, those who are as before, and those who are new to the library. */
export function leaderRows({ reading, comparison, differences }: Facts): PanelGroup[] {
  const differ = differences.filter(({ kind }) => kind === 'leader');
  const told = new Set(differ.map(({ mark }) => personOf(mark)));
  const before: PanelRow[] = [];
  const fresh: PanelRow[] = [];
  reading.people.forEach((person, index) => {
    const mark = person.leader ? markOfPerson(person, index) : null;
    if (mark === null || told.has(personOf(mark))) return;
    const row = leaderRow(reading, [person, index], comparison);
    (comparison?.known[index] == null ? fresh : before).push({ ...row, mark });
  });
  return [
    ...numbered(
      DIFFER,
      differ.map((row) => differing(row)),
    ),
    ...numbered('As before', before),
    ...numbered(comparison === null ? 'In this article' : 'New in your library', fresh),
  ];
}

/** 'leader:3' of 'leader:3:1': one person has many places. */
function personOf(mark: string | null): string | undefined {
  return mark?.replace(/:\d+$/u, '');
}

function leaderRow(
  reading: Reading,
  [person, index]: readonly [Person, number],
  comparison: Comparison | null,
): PanelRow {
  const card = leaderCard(reading, [index, 0], comparison);
  const quotes = card?.saidHere.length ?? 0;
  const said = quotes === 0 ? 'no quote' : counted(quotes, 'quote');
  const since = card?.since == null ? null : `seen since ${card.since}`;
  return {
    mark: null,
    kind: 'leader',
    differs: false,
    diff: whole(person.name),
    relation: null,
    note: joined([person.office, said, since]),
    source: null,
    why: person.because,
  };
}
