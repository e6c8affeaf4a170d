import { headFacts } from '../../lib/adapters/snapshot/head-facts.ts';
import { takeSnapshot } from '../../lib/adapters/snapshot/take-snapshot.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { bodyText } from '../../lib/read/body-text.ts';
import { type Looks, looksLikeArticle } from '../../lib/read/looks-like-article.ts';
import { traceArticle } from '../../lib/read/read-article.ts';

/** What the reader made of the page it stands in. */
export interface PageRead {
  readonly isArticle: boolean;
  readonly title: string | null;
  readonly date: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly text: string | null;
  /** Gate, snapshot and read together, in milliseconds. */
  readonly ms: number;
}

/** Why a block was kept, and as what, or why it was dropped. */
export interface TraceLine {
  readonly kept: string | null;
  readonly because: string;
  readonly text: string;
}

/** How the page was told: the words of the gate and of the reader, and a line for each block. */
export interface PageTrace {
  readonly gate: string;
  readonly why: string | null;
  readonly blocks: readonly TraceLine[];
}

const NOTHING = {
  isArticle: false,
  title: null,
  date: null,
  byline: null,
  outlet: null,
  text: null,
};
const START_OF_TEXT = 100;

/** The page's snapshot, whatever the gate thinks of it. */
export function snapshotOf(): Snapshot {
  return takeSnapshot(document, headFacts(document, document.location)).snapshot;
}

/** Reads the page as the extension does, from the gate on, on one clock. */
export function readPage(wanted: {
  readonly trace: boolean;
}): PageRead & { readonly trace?: PageTrace } {
  const start = performance.now();
  const head = headFacts(document, document.location);
  const looks = looksLikeArticle(head);
  if (!looks.article) {
    const ms = performance.now() - start;
    const trace = { gate: gateWords(looks), why: looks.why, blocks: [] };
    return { ...NOTHING, ms, ...(wanted.trace && { trace }) };
  }
  const { snapshot } = takeSnapshot(document, head);
  const { page, verdicts } = traceArticle(snapshot, looks);
  const ms = performance.now() - start;
  const blocks = snapshot.blocks.map(({ text }, index) => ({
    kept: verdicts[index]?.kind ?? null,
    because: verdicts[index]?.because ?? '',
    text: text.slice(0, START_OF_TEXT),
  }));
  const why = 'why' in page ? page.why : null;
  const trace = { gate: gateWords(looks), why, blocks };
  return { ...rowOf(page), ms, ...(wanted.trace && { trace }) };
}

function gateWords({ score, signs }: Looks): string {
  return `${score}: ${signs.map(([name, points]) => `${name} ${points}`).join(', ')}`;
}

function rowOf(page: ReturnType<typeof traceArticle>['page']): Omit<PageRead, 'ms'> {
  if ('why' in page) return NOTHING;
  const { headline, published, byline, outlet, text, blocks } = page;
  return {
    isArticle: true,
    title: headline,
    date: published,
    byline,
    outlet,
    text: bodyText(text, blocks),
  };
}
