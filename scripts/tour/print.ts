import type { DifferenceRow, DiffPart, PopupView } from '../../lib/show/views.ts';

/** A difference in one line: [in brackets] what only the earlier article has. */
function woven(diff: readonly DiffPart[]): string {
  return diff
    .map(({ side, text }) => (side === 'there' ? `[${text}]` : text))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

function row({ kind, relation, diff, who, source, why }: DifferenceRow): string {
  const from = [who, source.outlet, source.date].filter(Boolean).join(', ');
  return `    ${kind} ${relation}: ${woven(diff)} (${from})\n      ${why}`;
}

/** Says "1 difference", "2 differences". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How an article compares with those read before, as a few lines of text. */
export function comparisonLines(view: PopupView): readonly string[] {
  if (view.state !== 'article') return [`  ${view.state}: ${view.why ?? 'no reason given'}`];
  const { counts, earlier, differences, leftOut, notes } = view;
  const marked = [
    counted(counts.leaders, 'leader'),
    counted(counts.quotes, 'quote'),
    counted(counts.figures, 'figure'),
  ].join(', ');
  const compared =
    earlier === 0
      ? 'first article about this event: nothing to compare yet'
      : `${counted(differences.length, 'difference')} with ${counted(earlier, 'earlier article')} on this event, ${leftOut.length} left out`;
  return [
    `  ${marked}`,
    `  ${compared}`,
    ...differences.map(row),
    ...leftOut.map((one) => row(one).replace('    ', '    left out: ')),
    ...notes.map((note) => `    ${note}`),
  ];
}
