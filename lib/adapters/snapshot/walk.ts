import type { SnapshotBlock, SnapshotHint, SnapshotParent } from '../../model/snapshot.ts';
import { collapse } from './collapse.ts';
import type { TextPiece } from './range-of.ts';
import { BLOCKS, BOLD, PARTING, SKIPPED, SKIPPED_ROLES } from './tags.ts';

/** Bounds that keep a hostile page to a few dozen milliseconds. The longest live blogs seen stay far below. */
const MAX_NODES = 20_000;
const MAX_TEXT = 400_000;
const MAX_NODE_TEXT = 100_000;

/** A form that holds more paragraphs than this wraps the page (old server frameworks did so) and is walked into. */
const FORM_PARAGRAPHS = 4;

const AUTHOR = /(?:^|[\s_-])(?:byline|author)s?(?:[\s_-]|$)|author-?name/u;
const DISPLAY_NONE = /display\s*:\s*none/u;

interface Block {
  text: string;
  linked: number;
  bold: number;
  pieces: TextPiece[];
}

interface OpenElement {
  readonly element: Element;
  /** Index into parents once it holds text; -1 before. */
  index: number;
}

interface Walk {
  readonly blocks: SnapshotBlock[];
  readonly parents: SnapshotParent[];
  readonly hints: SnapshotHint[];
  readonly nodes: TextPiece[][];
  readonly open: OpenElement[];
  block: Block;
  links: number;
  bolds: number;
  breaks: number;
  seenNodes: number;
  seenText: number;
}

const emptyBlock = (): Block => ({ text: '', linked: 0, bold: 0, pieces: [] });

/** Walks all text below `root` in document order, open shadow roots included. */
export function walk(root: Element): Pick<Walk, 'blocks' | 'parents' | 'hints' | 'nodes'> {
  const state: Walk = {
    blocks: [],
    parents: [],
    hints: [],
    nodes: [],
    open: [{ element: root, index: -1 }],
    block: emptyBlock(),
    links: 0,
    bolds: 0,
    breaks: 0,
    seenNodes: 0,
    seenText: 0,
  };
  let node: Node | null = firstChildOf(root);
  while (node && state.seenNodes < MAX_NODES && state.seenText < MAX_TEXT) {
    state.seenNodes += 1;
    const child = visit(state, node);
    node = child ?? nextAfter(state, node, root);
  }
  endBlock(state);
  return state;
}

/** Handles one node on the way down. @returns its first child where it is to be walked into */
function visit(state: Walk, node: Node): Node | null {
  if (node.nodeType === Node.TEXT_NODE) {
    addText(state, node as Text);
    return null;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return null;
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'br') {
    lineBreak(state);
    return null;
  }
  if (isSkipped(element, tag)) {
    if (PARTING.has(tag)) endBlock(state);
    return null;
  }
  enter(state, element, tag);
  const child = firstChildOf(element);
  if (!child) leave(state, element);
  return child;
}

/** The node after `node` and all below it, leaving each element that ends on the way. */
function nextAfter(state: Walk, node: Node, root: Element): Node | null {
  let at: Node = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    const parent: Node | null = at.parentNode;
    if (!parent) return null;
    if (parent instanceof ShadowRoot) {
      // The page's own text follows the shadow tree that shows it.
      const { host } = parent;
      if (host.firstChild) return host.firstChild;
      leave(state, host);
      at = host;
    } else {
      if (parent !== root) leave(state, parent as Element);
      at = parent;
    }
  }
  return null;
}

function firstChildOf(element: Element): Node | null {
  return element.shadowRoot?.firstChild ?? element.firstChild;
}

function isSkipped(element: Element, tag: string): boolean {
  if (SKIPPED.has(tag)) return true;
  if (tag === 'form' && element.getElementsByTagName('p').length <= FORM_PARAGRAPHS) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden')) return true;
  // What is written in is somebody's draft, not something read.
  if ((element.getAttribute('contenteditable') ?? 'false') !== 'false') return true;
  const style = element.getAttribute('style');
  return style !== null && DISPLAY_NONE.test(style);
}

function enter(state: Walk, element: Element, tag: string): void {
  if (BLOCKS.has(tag)) {
    endBlock(state);
    state.open.push({ element, index: -1 });
  } else if (tag === 'a') state.links += 1;
  else if (BOLD.has(tag)) state.bolds += 1;
  else if (tag === 'time') addHint(state, 'time', element.getAttribute('datetime'));
  if (isAuthor(element)) addHint(state, 'author', element.textContent);
}

function leave(state: Walk, element: Element): void {
  const tag = element.localName;
  if (BLOCKS.has(tag)) {
    endBlock(state);
    state.open.pop();
  } else if (tag === 'a') state.links -= 1;
  else if (BOLD.has(tag)) state.bolds -= 1;
}

function isAuthor(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.getAttribute('rel') === 'author' ||
    element.getAttribute('itemprop') === 'author' ||
    AUTHOR.test(element.className.toString().toLowerCase())
  );
}

function addHint(state: Walk, kind: SnapshotHint['kind'], value: string | null): void {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  if (text !== '' && text.length <= 200)
    state.hints.push({ kind, value: text, block: state.blocks.length });
}

function addText(state: Walk, node: Text): void {
  const data = node.length > MAX_NODE_TEXT ? node.substringData(0, MAX_NODE_TEXT) : node.data;
  const { block } = state;
  const afterSpace = block.text === '' || block.text.endsWith(' ');
  const shown = collapse(data, afterSpace);
  if (shown === '') return;
  if (shown !== ' ') state.breaks = 0;
  state.seenText += shown.length;
  block.pieces.push({ node, start: block.text.length, afterSpace });
  block.text += shown;
  if (state.links > 0) block.linked += shown.length;
  if (state.bolds > 0) block.bold += shown.length;
}

/** One line break is a space; two part paragraphs. */
function lineBreak(state: Walk): void {
  state.breaks += 1;
  if (state.breaks > 1) endBlock(state);
  else if (state.block.text !== '' && !state.block.text.endsWith(' ')) state.block.text += ' ';
}

function endBlock(state: Walk): void {
  const { block } = state;
  state.breaks = 0;
  if (block.pieces.length === 0) return;
  state.block = emptyBlock();
  const text = block.text.trimEnd();
  if (text === '') return;
  const parent = parentIndex(state);
  const tag = state.parents[parent]?.tag ?? 'body';
  const share = (part: number) => Math.min(1, part / text.length);
  state.blocks.push({
    text,
    tag,
    parent,
    linkShare: share(block.linked),
    boldShare: share(block.bold),
  });
  state.nodes.push(block.pieces);
}

/** Index of the innermost open block element, which gets a place among the parents now that it holds text. */
function parentIndex(state: Walk): number {
  let above = -1;
  for (const opened of state.open) {
    if (opened.index === -1) {
      opened.index = state.parents.length;
      state.parents.push({
        tag: opened.element.localName,
        words: wordsOf(opened.element),
        parent: above,
      });
    }
    above = opened.index;
  }
  return above;
}

function wordsOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  return ['class', 'id', 'role', 'itemprop']
    .map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .slice(0, 300);
}
