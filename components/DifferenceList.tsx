import { noteOfRow } from '../lib/show/row-notes.ts';
import type { DifferenceRow } from '../lib/show/views.ts';
import { MarkRow } from './MarkRow.tsx';

interface DifferenceListProps {
  readonly rows: readonly DifferenceRow[];
  /** Whether the rows differ from earlier coverage; things left out do not, and carry one line. */
  readonly differ: boolean;
  /** Goes to the words on the page. */
  readonly onGo: (mark: string) => void;
}

/** Differences, or things left out, each on one line with both sides. */
export function DifferenceList({ rows, differ, onGo }: DifferenceListProps) {
  return (
    <ul class="diffs">
      {rows.map((row) => (
        <li key={`${row.mark} ${row.relation} ${row.source.articleId} ${row.source.sentence}`}>
          <MarkRow
            row={{
              ...row,
              differs: differ,
              relation: differ ? row.relation : null,
              note: noteOfRow(row, differ),
            }}
            onGo={onGo}
          />
        </li>
      ))}
    </ul>
  );
}
