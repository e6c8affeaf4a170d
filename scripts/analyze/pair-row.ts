import type { Passage } from '../../lib/compare/pair.ts';
import { compareFigurePair, compareNamePair, compareQuotePair } from '../../lib/pairs.ts';
import { optionalString, RowError, stringField } from './rows.ts';

const JUDGES = {
  quote: compareQuotePair,
  figure: compareFigurePair,
  name: compareNamePair,
} as const;

/**
 * Judges a pair of passages, as the row's kind says.
 *
 * @throws RowError where the kind is none of quote, figure and name, or a side is not a passage
 */
export function pairRow(fields: Readonly<Record<string, unknown>>): object {
  const kind = stringField(fields, 'kind');
  if (kind !== 'quote' && kind !== 'figure' && kind !== 'name') {
    throw new RowError(`"kind" is ${kind}, not quote, figure or name`);
  }
  const [a, b] = [passage(fields, 'a'), passage(fields, 'b')];
  return JUDGES[kind](a, b);
}

function passage(fields: Readonly<Record<string, unknown>>, side: string): Passage {
  const value = fields[side];
  if (typeof value !== 'object' || value === null) throw new RowError(`"${side}" is not an object`);
  const given = value as Readonly<Record<string, unknown>>;
  const texts = (['outlet', 'date', 'speaker'] as const).map(
    (name) => [name, optionalString(given, name)] as const,
  );
  const offsets = (['start', 'end'] as const).map((name) => [name, offset(given, name)] as const);
  const known = [...texts, ...offsets].filter(([, field]) => field !== undefined);
  return { text: stringField(given, 'text'), ...Object.fromEntries(known) };
}

function offset(fields: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value)) throw new RowError(`"${name}" is not a whole number`);
  return Number(value);
}
