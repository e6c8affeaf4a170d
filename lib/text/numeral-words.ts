const list = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, index) => [word, first + index * step]);

/** Words for 0 to 19. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...list('zero one two three four five six seven eight nine ten', 0),
  ...list('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...list('nought naught', 0, 0),
]);

/** Words for 20 to 90. */
export const TENS: ReadonlyMap<string, number> = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
);

/** Words that multiply what stands before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words that multiply, but within a group: 'four hundred thousand', 'two dozen'. */
export const GROUP_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
]);

/** Letters that multiply when they touch digits: '5bn', '1.2m'. `m` and `k` are told from metre and kelvin by what follows. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plurals that say only how many digits: 'dozens', 'hundreds', 'tens of thousands'. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Ordinal words and the number they stand for; also the lower part of a fraction ('two fifths'). */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...list('first second third fourth fifth sixth seventh eighth ninth tenth', 1),
  ...list('eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth', 11),
  ...list('eighteenth nineteenth twentieth', 18),
  ...list('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 30, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** What one part of a fraction is called, singular: 'third' → 3. 'second' is never one. */
export function partName(word: string): number | undefined {
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  if (singular === 'half' || word === 'halves') return 2;
  if (singular === 'quarter') return 4;
  const ordinal = ORDINALS.get(singular);
  return ordinal !== undefined && ordinal > 2 ? ordinal : undefined;
}
