import type { HeadFacts, Snapshot } from '../../model/snapshot.ts';
import { headFacts } from './head-facts.ts';
import type { SnapshotNodes } from './range-of.ts';
import { walk } from './walk.ts';

/** A snapshot and the text nodes its blocks came from. The nodes stay in the page; only the snapshot is sent. */
export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  readonly nodes: SnapshotNodes;
}

/**
 * Takes the text of a page as plain blocks, in one walk over its nodes: nothing is cloned, changed or laid out.
 *
 * @param head facts taken before for the gate, so that they are not taken twice
 */
export function takeSnapshot(document: Document, head?: HeadFacts): TakenSnapshot {
  const { blocks, parents, hints, nodes } = walk(document.body ?? document.documentElement);
  const facts = head ?? headFacts(document, document.location);
  return { snapshot: { head: facts, blocks, parents, hints }, nodes };
}
