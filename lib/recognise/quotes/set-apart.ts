import type { Span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import type { BlockWords } from './runs.ts';
import type { Before } from './standalone.ts';

/** In words: shorter block quotes are slogans and labels. */
const FEWEST_WORDS = 6;
/** A post closes with who wrote it within so many characters: '— Ilse Brandvold (@brandvold) 3 May 2024'. */
const SIGNATURE_WITHIN = 160;
const SIGNATURE =
  /(?<dash>[—–])\s?(?<name>\p{Lu}[^()—–\n]{1,60}?)\s?\(@[\p{L}\p{N}_]{1,30}\)[^—–\n]{0,40}$/u;

/** A block that the page sets apart, with its writer's name and handle behind it: an embedded post; undefined where it is none. */
export function postOf(block: BlockWords): Draft | undefined {
  if (block.kind !== 'block-quote') return undefined;
  const { start, end } = spanOfBlock(block);
  const from = Math.max(start, end - SIGNATURE_WITHIN);
  const match = SIGNATURE.exec(block.text.slice(from, end));
  const { dash, name } = match?.groups ?? {};
  if (match === null || dash === undefined || name === undefined) return undefined;
  const at = from + match.index;
  const said = { start, end: start + block.text.slice(start, at).trimEnd().length };
  if (said.end <= said.start) return undefined;
  const speaker = at + match[0].indexOf(name);
  return {
    ...whole(said, 'a post, signed with a name and a handle'),
    cue: { start: at, end: at + dash.length },
    speaker: { start: speaker, end: speaker + name.length },
  };
}

/** A paragraph without marks that the page itself sets apart as a quotation; undefined where it is none. */
export function setApart(block: BlockWords, { last, near, intro }: Before): Draft | undefined {
  if (block.kind !== 'block-quote' || block.endWord - block.firstWord < FEWEST_WORDS)
    return undefined;
  const draft = whole(spanOfBlock(block), 'set apart as a quotation by the page');
  if (intro !== null) return { ...draft, ...intro };
  const goesOn = near && last?.because === draft.because;
  return goesOn ? { ...draft, goesOnWith: last } : draft;
}

function spanOfBlock({ words, firstWord, endWord }: BlockWords): Span {
  return { start: words[firstWord]?.start ?? 0, end: words[endWord - 1]?.end ?? 0 };
}

function whole(said: Span, because: string): Draft {
  const part = { start: said.start, end: said.end };
  return {
    ...part,
    kind: 'direct',
    parts: [part],
    cue: null,
    speaker: null,
    carrier: null,
    broken: null,
    because,
    goesOnWith: null,
  };
}
