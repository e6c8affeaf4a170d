import type { SnapshotBlock, SnapshotHint, SnapshotParent } from '../../model/snapshot.ts';
import { collapse } from './collapse.ts';
import { addMarked, type MarkedElements } from './marked-elements.ts';
import type { TextPiece } from './range-of.ts';
import { TAG_KINDS, type TagKind } from './tags.ts';

/** Bounds that keep a hostile page to a few dozen milliseconds. The longest live blogs seen stay far below. */
const MAX_NODES = 20_000;
const MAX_TEXT = 400_000;
const MAX_NODE_TEXT = 100_000;
/** Parsers nest elements no deeper than 512; scripts may. */
const MAX_DEPTH = 1_000;

/** A form that holds more paragraphs than this wraps the page (old server frameworks did so) and is walked into. */
const FORM_PARAGRAPHS = 4;

const MAX_WORDS = 300;
const MAX_HINT = 200;

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`: looking them up for every node would be felt. */
const ELEMENT = 1;
const TEXT = 3;

interface Block {
  text: string;
  /** Ends with a space, or holds nothing: leading space of what follows is not shown. */
  spaced: boolean;
  linked: number;
  bold: number;
  readonly pieces: TextPiece[];
}

interface OpenElement {
  readonly element: Element;
  /** Index into parents once it holds text; -1 before. */
  index: number;
}

interface Walk extends MarkedElements {
  readonly blocks: SnapshotBlock[];
  readonly parents: SnapshotParent[];
  readonly hints: SnapshotHint[];
  readonly nodes: TextPiece[][];
  readonly open: OpenElement[];
  block: Block;
  depth: number;
  links: number;
  bolds: number;
  breaks: number;
  seenNodes: number;
  seenText: number;
}

const emptyBlock = (): Block => ({ text: '', spaced: true, linked: 0, bold: 0, pieces: [] });

/**
 * Walks all text below `root` in document order, open shadow roots included. Runs on every article's main thread in code
 * that is not yet compiled: each node costs as few calls as can be.
 */
export function walk(root: Element): Pick<Walk, 'blocks' | 'parents' | 'hints' | 'nodes'> {
  const state: Walk = {
    blocks: [],
    parents: [],
    hints: [],
    nodes: [],
    skipped: new Set(),
    authors: new Set(),
    open: [{ element: root, index: -1 }],
    block: emptyBlock(),
    depth: 0,
    links: 0,
    bolds: 0,
    breaks: 0,
    seenNodes: 0,
    seenText: 0,
  };
  addMarked(root, state);
  walkInto(state, root);
  endBlock(state);
  return state;
}

function walkInto(state: Walk, parent: ParentNode): void {
  if (state.depth === MAX_DEPTH) return;
  state.depth += 1;
  for (let node: Node | null = parent.firstChild; node !== null; node = node.nextSibling) {
    if (state.seenNodes === MAX_NODES || state.seenText >= MAX_TEXT) break;
    state.seenNodes += 1;
    const type = node.nodeType;
    if (type === TEXT) addText(state, node as Text);
    else if (type === ELEMENT) addElement(state, node as Element);
  }
  state.depth -= 1;
}

function addElement(state: Walk, element: Element): void {
  const kind = TAG_KINDS.get(element.localName);
  if (kind === 'parting') endBlock(state);
  else if (kind === 'line-break') addLineBreak(state);
  else if (kind === 'skipped' || state.skipped.has(element)) return;
  else if (kind === 'block') addBlock(state, element);
  else if (kind === 'form') {
    endBlock(state);
    const wrapsThePage = element.getElementsByTagName('p').length > FORM_PARAGRAPHS;
    if (wrapsThePage) addBlock(state, element);
  } else addInLine(state, element, kind);
}

function addBlock(state: Walk, element: Element): void {
  endBlock(state);
  state.open.push({ element, index: -1 });
  addContents(state, element);
  endBlock(state);
  state.open.pop();
}

function addInLine(state: Walk, element: Element, kind: TagKind | undefined): void {
  if (kind === 'time') addHint(state, 'time', element.getAttribute('datetime'));
  const links = kind === 'link' ? 1 : 0;
  const bolds = kind === 'bold' ? 1 : 0;
  state.links += links;
  state.bolds += bolds;
  addContents(state, element);
  state.links -= links;
  state.bolds -= bolds;
}

function addContents(state: Walk, element: Element): void {
  if (state.authors.has(element)) addHint(state, 'author', element.textContent);
  const shadow = element.shadowRoot;
  if (shadow !== null) {
    addMarked(shadow, state);
    walkInto(state, shadow);
  }
  // The page's own text follows the shadow tree that shows it.
  walkInto(state, element);
}

function addHint(state: Walk, kind: SnapshotHint['kind'], value: string | null): void {
  const text = collapse(value ?? '', true).trimEnd();
  if (text !== '' && text.length <= MAX_HINT)
    state.hints.push({ kind, value: text, block: state.blocks.length });
}

function addText(state: Walk, node: Text): void {
  const { block } = state;
  const { data: all } = node;
  const afterSpace = block.spaced;
  // Most text nodes only indent the page's source.
  if (afterSpace && all.trim() === '') return;
  const data = all.length > MAX_NODE_TEXT ? all.slice(0, MAX_NODE_TEXT) : all;
  const shown = collapse(data, afterSpace);
  const { length } = shown;
  if (length === 0) return;
  if (shown !== ' ') state.breaks = 0;
  state.seenText += length;
  block.pieces.push({ node, start: block.text.length, afterSpace });
  block.text += shown;
  block.spaced = shown.endsWith(' ');
  if (state.links > 0) block.linked += length;
  if (state.bolds > 0) block.bold += length;
}

/** One line break is a space; two part paragraphs. */
function addLineBreak(state: Walk): void {
  const { block } = state;
  state.breaks += 1;
  if (state.breaks > 1) endBlock(state);
  else if (!block.spaced) {
    block.text += ' ';
    block.spaced = true;
  }
}

function endBlock(state: Walk): void {
  const { block } = state;
  state.breaks = 0;
  if (block.pieces.length === 0) return;
  state.block = emptyBlock();
  const text = block.text.trimEnd();
  if (text === '') return;
  const parent = parentIndex(state);
  const { length } = text;
  state.blocks.push({
    text,
    tag: state.parents[parent]?.tag ?? 'body',
    parent,
    linkShare: Math.min(1, block.linked / length),
    boldShare: Math.min(1, block.bold / length),
  });
  state.nodes.push(block.pieces);
}

/** Index of the innermost open block element, which gets a place among the parents now that it holds text. */
function parentIndex({ open, parents }: Walk): number {
  let known = open.length - 1;
  while (known >= 0 && open[known]?.index === -1) known -= 1;
  let above = open[known]?.index ?? -1;
  for (const opened of open.slice(known + 1)) {
    const { element } = opened;
    opened.index = parents.length;
    parents.push({ tag: element.localName, words: wordsOf(element), parent: above });
    above = opened.index;
  }
  return above;
}

const NAMING = ['class', 'id', 'role', 'itemprop'];

function wordsOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const words = NAMING.map((name) => element.getAttribute(name)).filter(Boolean);
  return words.join(' ').toLowerCase().slice(0, MAX_WORDS);
}
