import type { PageComparison } from '../calls.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from '../show/views.ts';
import { type MarkedPage, markPage } from './marked-page.ts';
import type { Own } from './own.ts';
import type { TakenSnapshot } from './snapshot/take-snapshot.ts';

/** What is shown on a page now: the snapshot it came from, its marks and how it compares. */
export interface ShownMarks {
  readonly taken: () => TakenSnapshot | null;
  readonly marked: () => MarkedPage | null;
  /** Shows the marks of an article; how it compares is not known yet. */
  readonly show: (marks: readonly Mark[], now: TakenSnapshot) => void;
  readonly differ: (comparison: PageComparison) => void;
  /** Puts the same marks on the nodes that a page has put in place of those it had. */
  readonly move: (now: TakenSnapshot) => void;
  readonly erase: () => void;
}

/** Nothing is shown at first. */
export function shownMarks(settings: Settings, own: Own): ShownMarks {
  let shown: { readonly taken: TakenSnapshot; readonly marks: readonly Mark[] } | null = null;
  let marked: MarkedPage | null = null;
  let comparison: PageComparison | null = null;

  const erase = () => {
    marked?.erase();
    marked = null;
    shown = null;
  };
  const show = (marks: readonly Mark[], taken: TakenSnapshot) => {
    erase();
    shown = { taken, marks };
    marked = markPage({ nodes: taken.nodes, marks, settings, own });
  };
  return {
    taken: () => shown?.taken ?? null,
    marked: () => marked,
    show: (marks, now) => {
      comparison = null;
      show(marks, now);
    },
    differ: (compared) => {
      comparison = compared;
      marked?.differ(compared);
    },
    move: (now) => {
      if (shown !== null) show(shown.marks, now);
      if (comparison !== null) marked?.differ(comparison);
    },
    erase,
  };
}

/** What a page has done since a snapshot: nothing, the same text in other nodes, or another text. */
export function changeSince(before: TakenSnapshot, now: TakenSnapshot): 'none' | 'nodes' | 'text' {
  const { blocks } = now.snapshot;
  const old = before.snapshot.blocks;
  const sameText =
    blocks.length === old.length && blocks.every(({ text }, at) => text === old[at]?.text);
  if (!sameText) return 'text';
  const sameNodes = now.nodes.every((pieces, at) =>
    pieces.every(({ node }, piece) => node === before.nodes[at]?.[piece]?.node),
  );
  return sameNodes ? 'none' : 'nodes';
}
