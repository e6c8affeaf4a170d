import type { Span } from '../../model/span.ts';
import type { Draft } from './draft.ts';
import type { BlockWords } from './runs.ts';

/** A label is looked for in so many characters. */
const LABEL_WITHIN = 60;
const LABEL =
  /^(?<name>Q|A|\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,3}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^()]{1,30}\))?:\s+(?=[^\s"“”„«‘'])/u;
/** Labels of what a page shows, not of who speaks. */
const NO_SPEAKER =
  /^(?:photo|photos|video|image|picture|caption|source|note|editor|update|updated|correction|read|read more|watch|listen|more|related|see also|location|date|time|where|when|what|who|why|how|price|rating|score|tip|step|opinion|analysis|explained|live)$/iu;
/** So few labelled paragraphs are no transcript, and one label that never comes back is no speaker. */
const FEWEST_TURNS = 4;
const FEWEST_OF_ONE = 2;

/** One turn of a transcript: the label before the colon and what was said behind it. */
interface Turn {
  readonly block: BlockWords;
  readonly name: string;
  readonly label: Span;
  readonly colon: Span;
  readonly said: Span;
}

/**
 * The turns of a transcript, by the first word of their block: 'Q: …', 'BRANDVOLD: …' at the head of paragraph after paragraph.
 * Empty where an article has none.
 */
export function turnsOf(blocks: readonly BlockWords[]): ReadonlyMap<number, Draft> {
  const turns = blocks.flatMap((block) => turnOf(block) ?? []);
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = turns.filter(({ name }) => (counts.get(name) ?? 0) >= FEWEST_OF_ONE);
  const names = new Set(again.map(({ name }) => name));
  if (again.length < FEWEST_TURNS || names.size < 2) return new Map();
  return new Map(
    turns
      .filter(({ name }) => names.has(name) || name.toUpperCase() === name)
      .map((turn) => [turn.block.firstWord, draftOfTurn(turn)]),
  );
}

function turnOf(block: BlockWords): Turn | undefined {
  const start = block.words[block.firstWord]?.start;
  const end = block.words[block.endWord - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const match = LABEL.exec(block.text.slice(start, Math.min(end, start + LABEL_WITHIN)));
  const name = match?.groups?.name;
  if (match === null || name === undefined || NO_SPEAKER.test(name)) return undefined;
  const colon = start + match[0].lastIndexOf(':');
  return {
    block,
    name,
    label: { start, end: start + name.length },
    colon: { start: colon, end: colon + 1 },
    said: { start: start + match[0].length, end },
  };
}

/** 'Q' and 'A' name nobody. */
function draftOfTurn({ name, label, colon, said }: Turn): Draft {
  return {
    ...said,
    kind: 'direct',
    parts: [said],
    cue: colon,
    speaker: name.length > 1 ? label : null,
    carrier: null,
    broken: null,
    because: 'a turn of a transcript',
    goesOnWith: null,
  };
}
