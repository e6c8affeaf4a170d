import type { Row } from './rows.ts';

const INITIAL_DOT = /(?<=(?<!\p{L})\p{Lu})\.(?=\s)/gu;

/** The lines of a text that write a person's initials with full stops, as outlets have them that write none: "J K Marlin". */
export function undotted({ id, text, ents }: Row): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const end = from + line.length;
    const inside = ents.filter((ent) => ent.start >= from && ent.end <= end);
    const dots = inside.filter(({ type }) => type === 'PER').flatMap((ent) => dotsOf(text, ent));
    const moved = (at: number): number => at - from - dots.filter((dot) => dot < at).length;
    if (dots.length > 0) {
      const plain = line
        .split('')
        .filter((_, i) => !dots.includes(from + i))
        .join('');
      const labels = inside.map((ent) => ({
        ...ent,
        start: moved(ent.start),
        end: moved(ent.end),
      }));
      rows.push({ id, text: plain, ents: labels });
    }
    from = end + 1;
  }
  return rows;
}

function dotsOf(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return [...text.slice(start, end).matchAll(INITIAL_DOT)].map(({ index }) => start + index);
}
