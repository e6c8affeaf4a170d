import type { Found, Place, Rule } from '../rule.ts';

/** Ages: 'three years old', '90-day-old', 'eighteen months of age', 'aged 25', 'Mira Voss, 31,'. */
export const age: Rule = { name: 'age', find };

/** Nobody is older. */
const OLDEST = 120;

function find(place: Place): Found | undefined {
  const { quantity } = place;
  if (quantity === undefined || quantity.first !== place.index) return undefined;
  if (quantity.unit?.dimension === 'time') return oldAfter(place, quantity.unit.unit);
  if (quantity.unit !== null || typeof quantity.value === 'string') return undefined;
  const short = shortForm(place);
  if (short !== undefined) return found(place, 'year', short);
  return isAged(place) || isBesideName(place) ? found(place, 'year', quantity.end) : undefined;
}

function found({ quantity }: Place, unit: string, until: number): Found | undefined {
  if (quantity === undefined) return undefined;
  const { value, first, end } = quantity;
  return { kind: 'age', value, unit: `${unit} of age`, first, end, until };
}

/** '… years old', '…-year-old', '… months of age'. */
function oldAfter(place: Place, unit: string): Found | undefined {
  const { tokens, quantity } = place;
  const until = quantity?.until ?? 0;
  const hyphen = tokens[until]?.text === '-' ? 1 : 0;
  const next = tokens[until + hyphen]?.low;
  if (next === 'old' || next === 'olds') return found(place, unit, until + hyphen + 1);
  if (next === 'of' && tokens[until + 1]?.low === 'age') return found(place, unit, until + 2);
  return undefined;
}

function shortForm({ tokens, quantity }: Place): number | undefined {
  const end = quantity?.end ?? 0;
  return /^(?:yo|y\.o\.)$/.test(tokens[end]?.low ?? '') ? end + 1 : undefined;
}

/** 'aged 25', 'age 87', 'the age of 21'. */
function isAged({ tokens, index }: Place): boolean {
  const before = tokens[index - 1]?.low ?? '';
  if (/^(?:aged|age|ages)$/.test(before)) return true;
  return before === 'of' && /^ages?$/.test(tokens[index - 2]?.low ?? '');
}

/** 'Mira Voss, 31, said' and 'her son, who was 10': a whole number that nobody is older than, closed by a mark. */
function isBesideName({ tokens, index, quantity }: Place): boolean {
  const { value, end, form } = quantity ?? {};
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > OLDEST)
    return false;
  const after = tokens[end ?? 0];
  if (form !== 'digits' || (after !== undefined && !/^[,.;)]$/.test(after.text))) return false;
  const before = tokens[index - 1];
  const name = tokens[index - 2];
  if (before?.text === ',' && /^\p{Lu}/u.test(name?.text ?? '')) return after !== undefined;
  return /^(?:is|was)$/.test(before?.low ?? '') && /^(?:who|he|she)$/.test(name?.low ?? '');
}
