import type { DiffPart } from '../lib/show/views.ts';

/** Neighbouring parts of a difference: words in both, or what is here with what was there instead. */
interface Group {
  readonly both: string;
  readonly here: string;
  readonly there: string;
}

function groupsOf(parts: readonly DiffPart[]): Group[] {
  const groups: Group[] = [];
  for (const { side, text } of parts) {
    const last = groups.at(-1);
    if (side === 'there' && last !== undefined && last.both === '' && last.there === '')
      groups[groups.length - 1] = { ...last, there: text };
    else groups.push({ both: '', here: '', there: '', [side]: text });
  }
  return groups;
}

const Cut = ({ text, said, lone }: { text: string; said: string; lone: boolean }) => (
  <del class={lone ? 'cut' : ''}>
    <span class="vh">{said}</span>[{text}]
  </del>
);

/** What is only here, only earlier, or here instead of there, told apart by line and brackets and, unseen, in words. */
function Changed({ here, there }: Group) {
  if (there === '')
    return (
      <ins class="add">
        <span class="vh">only here: </span>
        {here}
      </ins>
    );
  if (here === '') return <Cut text={there} said="only earlier: " lone />;
  return (
    <span class="fork">
      <ins>
        <span class="vh">here: </span>
        {here}
      </ins>{' '}
      <Cut text={there} said="earlier: " lone={false} />
    </span>
  );
}

/** Whether a blank must be put between two groups, since words that were cut bring none of their own. */
function needsBlank(group: Group, next: Group | undefined): boolean {
  if (next === undefined) return false;
  const [end, start] = [group.both, next.both].map((text, index) =>
    index === 0
      ? /\S$/u.test(text) && next.here === ''
      : /^[\p{L}\p{N}“(]/u.test(text) && group.here === '',
  );
  return group.both === '' ? start === true : end === true;
}

/** Texts with nothing in common and more words than this stand one below the other. */
const SIDE_BY_SIDE = 4;

function isApart([here, there, ...rest]: readonly DiffPart[]): boolean {
  const long = (part: DiffPart | undefined): boolean =>
    part !== undefined && part.side !== 'both' && part.text.split(' ').length > SIDE_BY_SIDE;
  return rest.length === 0 && long(here) && long(there);
}

/**
 * A difference in the one notation: underlined = only here, [bracketed] = only earlier. Two texts with nothing in common
 * stand one below the other where they are sentences, side by side where they are names or numbers.
 */
export function Diff({ parts }: { readonly parts: readonly DiffPart[] }) {
  const groups = groupsOf(parts);
  return (
    <span class={isApart(parts) ? 'diff apart' : 'diff'}>
      {groups.map((group, index) => (
        <span key={index}>
          {group.both === '' ? <Changed {...group} /> : group.both}
          {needsBlank(group, groups[index + 1]) ? ' ' : ''}
        </span>
      ))}
    </span>
  );
}

/** What the notation means; said in words inside each difference, so it is for the eye alone. */
export function DiffKey() {
  return (
    <p class="key" aria-hidden="true">
      <span>
        <ins>underlined</ins> only here
      </span>
      <span>
        <del>[in brackets]</del> only earlier
      </span>
    </p>
  );
}
