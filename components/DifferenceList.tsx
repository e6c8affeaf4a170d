import type { DifferenceRow } from '../lib/show/views.ts';
import { Diff } from './Diff.tsx';
import { Icon } from './Icon.tsx';
import { Kind } from './Kind.tsx';
import { SourceRow } from './SourceRow.tsx';

interface DifferenceListProps {
  readonly rows: readonly DifferenceRow[];
  /** Whether the rows differ from earlier coverage; things left out do not, and carry one line. */
  readonly differ: boolean;
  /** Goes to the words on the page. */
  readonly onGo: (mark: string) => void;
}

/** Who, where and when, in how many; where the words themselves are alike, a sentence on what differs. */
function noteOf({ diff, who, why, source, more }: DifferenceRow, differ: boolean): string {
  if (differ && diff.every(({ side }) => side === 'both')) return why;
  const others = more === 0 ? '' : ` and ${more} more`;
  const where = `${source.outlet}, ${source.date}${others}`;
  return who === null ? where : `${who} · ${where}`;
}

function Row({
  row,
  differ,
  onGo,
}: { readonly row: DifferenceRow } & Omit<DifferenceListProps, 'rows'>) {
  const { mark } = row;
  const inside = (
    <>
      <Kind kind={row.kind} differs={differ} said />
      <span class="grow">
        <span class="said s">
          <bdi dir="auto">
            <Diff parts={row.diff} />
          </bdi>
        </span>
        <span class="note">
          {differ && (
            <>
              <b class="rel">{row.relation}</b> ·{' '}
            </>
          )}
          {noteOf(row, differ)}
        </span>
      </span>
      <Icon name="go" />
    </>
  );
  if (mark === null) return <SourceRow source={row.source}>{inside}</SourceRow>;
  return (
    <button type="button" class="row" title={row.why} onClick={() => onGo(mark)}>
      {inside}
    </button>
  );
}

/** Differences, or things left out, each on one line with both sides. */
export function DifferenceList({ rows, differ, onGo }: DifferenceListProps) {
  return (
    <ul class="diffs">
      {rows.map((row) => (
        <li key={`${row.mark} ${row.relation} ${row.source.articleId} ${row.source.sentence}`}>
          <Row row={row} differ={differ} onGo={onGo} />
        </li>
      ))}
    </ul>
  );
}
