import type { PanelRow } from '../lib/show/panel.ts';
import { Diff } from './Diff.tsx';
import { Icon } from './Icon.tsx';
import { Kind } from './Kind.tsx';
import { SourceRow } from './SourceRow.tsx';

interface MarkRowProps {
  readonly row: PanelRow;
  /** The row whose place on the page was gone to last. */
  readonly at?: boolean;
  /** Goes to the words on the page. */
  readonly onGo: (mark: string) => void;
}

/** A line that begins with the line its mark has on the page, and leads there or, where it has no mark, to its source. */
export function MarkRow({ row, at = false, onGo }: MarkRowProps) {
  const { mark, kind, differs, diff, relation, note, source, why } = row;
  const inside = (
    <>
      <Kind kind={kind} differs={differs} said />
      <span class="grow">
        <span class="said s">
          <bdi dir="auto">
            <Diff parts={diff} />
          </bdi>
        </span>
        <span class="note">
          {relation !== null && (
            <>
              <b class="rel">{relation}</b> ·{' '}
            </>
          )}
          {note}
        </span>
      </span>
      <Icon name="go" />
    </>
  );
  if (mark !== null)
    return (
      <button
        type="button"
        class={at ? 'row at' : 'row'}
        title={why}
        {...(at && { 'aria-current': 'true' })}
        onClick={() => onGo(mark)}
      >
        {inside}
      </button>
    );
  return source === null ? (
    <span class="row">{inside}</span>
  ) : (
    <SourceRow source={source}>{inside}</SourceRow>
  );
}
