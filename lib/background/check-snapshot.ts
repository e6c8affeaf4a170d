import type { Snapshot } from '../model/snapshot.ts';

/** More than the snapshot adapter ever takes: what is beyond was not made by it. */
const MAX_ITEMS = 100_000;
const MAX_TEXT = 4_000_000;

type Loose = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/**
 * Whether a message holds a snapshot in the form that the stages rely on. It comes from a web page's process, which may have
 * been taken over: what it says may be false, but must not break the background.
 */
export function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value) || !isHead(value.head)) return false;
  const { blocks, parents, hints } = value;
  if (!isListOf(blocks, isBlock) || !isListOf(parents, isParent)) return false;
  return isListOf(hints, isHint) && sumOfText(blocks as Snapshot['blocks']) <= MAX_TEXT;
}

function isHead(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { url, title, language, meta, canonical, jsonLd, prose } = value;
  return (
    [url, title, language].every(isText) &&
    isListOf(meta, (pair) => isListOf(pair, isText) && (pair as unknown[]).length === 2) &&
    (canonical === undefined || canonical === null || isText(canonical)) &&
    isListOf(jsonLd, isText) &&
    isListOf(prose, isText)
  );
}

const isBlock: Check = (value) =>
  isObject(value) &&
  isText(value.text) &&
  isText(value.tag) &&
  [value.parent, value.linkShare, value.boldShare].every(isNumber);

const isParent: Check = (value) =>
  isObject(value) && isText(value.tag) && isText(value.words) && isNumber(value.parent);

const isHint: Check = (value) =>
  isObject(value) &&
  (value.kind === 'time' || value.kind === 'author') &&
  isText(value.value) &&
  isNumber(value.block);

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

function isListOf(value: unknown, check: Check): boolean {
  return Array.isArray(value) && value.length <= MAX_ITEMS && value.every(check);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return Number.isFinite(value);
}

function sumOfText(blocks: Snapshot['blocks']): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
