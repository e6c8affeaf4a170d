import type { Finding } from '../../lib/model/finding.ts';
import type { Figure, Quote } from '../../lib/model/reading.ts';
import type { ComparedRow } from './engine.ts';
import type { RowId } from './rows.ts';

const LINE = 100;

/** One article for a person at a terminal: its leaders, quotes and figures, and how it compares with those before it. */
export function printed(id: RowId, { reading, comparison, rowOf }: ComparedRow): string {
  const { people, quotes, figures, article } = reading;
  const leaders = people.filter((person) => person.leader);
  return [
    `${id}: ${article.headline || 'no headline'}`,
    ...section('Leaders', leaders, ({ name, office, places }) =>
      [name, office ?? 'office not given', `${places.length} mentions`].join(' · '),
    ),
    ...section('Quotes', quotes, (quote) => quoteLine(quote, article.text)),
    ...section('Figures', figures, (figure) => figureLine(figure, article.text)),
    ...section('Compared with earlier articles', comparison.findings, (finding) =>
      findingLine(finding, rowOf),
    ),
    ...comparison.notes.map((note) => `  Note: ${note}`),
    '',
  ].join('\n');
}

function section<T>(title: string, items: readonly T[], line: (item: T) => string): string[] {
  const heading = `  ${title}: ${items.length === 0 ? 'none' : items.length}`;
  return [heading, ...items.map((item) => `    ${line(item)}`)];
}

function quoteLine({ start, end, kind, speaker, because }: Quote, text: string): string {
  return `${speaker ?? `speaker unknown (${because})`} · ${kind} · ${clip(text.slice(start, end))}`;
}

function figureLine(figure: Figure, text: string): string {
  const { start, end, noun, source, kind } = figure;
  const counted = noun === null ? kind : text.slice(noun.start, noun.end);
  const by = source === null ? [] : [`said by ${source}`];
  return [text.slice(start, end), clip(counted), ...by].join(' · ');
}

function findingLine(
  { kind, relation, here, there, why }: Finding,
  rowOf: ReadonlyMap<string, RowId>,
): string {
  const places =
    here === null ? clip(there.text) : `${clip(here.text, 60)} | ${clip(there.text, 60)}`;
  return `${kind} ${relation} (${rowOf.get(there.article.id)}): ${places}\n      ${why}`;
}

function clip(words: string, length = LINE): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}
