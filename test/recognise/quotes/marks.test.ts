import { describe, expect, test } from 'vitest';
import { quotesIn } from './reading.ts';

describe('marks of every kind', () => {
  test.each([
    ['curly', '“We will rebuild the harbour,” said Mayor Ilse Brandvold.'],
    ['straight', '"We will rebuild the harbour," said Mayor Ilse Brandvold.'],
    ['two single marks', "''We will rebuild the harbour,'' said Mayor Ilse Brandvold."],
    ['single curly', '‘We will rebuild the harbour,’ said Mayor Ilse Brandvold.'],
    ['single straight', "'We will rebuild the harbour,' said Mayor Ilse Brandvold."],
    ['guillemets', '«We will rebuild the harbour», said Mayor Ilse Brandvold.'],
    ['guillemets turned round', '»We will rebuild the harbour«, said Mayor Ilse Brandvold.'],
    ['low and high', '„We will rebuild the harbour“, said Mayor Ilse Brandvold.'],
  ])('%s', (_, text) => {
    const [quote, ...others] = quotesIn(text);
    expect(others).toEqual([]);
    expect(quote?.parts[0]).toContain('We will rebuild the harbour');
    expect(quote).toMatchObject({ kind: 'direct', speaker: 'Mayor Ilse Brandvold' });
  });

  test('an apostrophe inside single marks closes nothing', () => {
    const [quote] = quotesIn('‘The farmers’ debts won’t vanish,’ said Tomas Reuel.');
    expect(quote?.parts).toEqual(['‘The farmers’ debts won’t vanish,’']);
  });

  test('possessives are no marks', () => {
    expect(quotesIn("Brandvold's right to the harbour is Reuel's loss.")).toEqual([]);
    expect(quotesIn("The farmers' debts and the bakers' losses grew.")).toEqual([]);
  });

  test('feet and inches are no marks', () => {
    expect(quotesIn('Reuel, who stands 6\'2", won the first bout in 1998.')).toEqual([]);
    expect(quotesIn('The door is 5\' 10" high and 30" wide.')).toEqual([]);
  });
});

describe('broken marks stay bounded', () => {
  test('an opening without a close ends at its paragraph and leaves the next quote whole', () => {
    const found = quotesIn(
      'He hoped that it would end "sooner rather than later.\n\nReuel said that the plan was "reckless and late" on Monday.',
    );
    expect(found.map((quote) => quote.parts.at(-1)?.includes('Reuel'))).toEqual([false, false]);
    expect(found[0]?.broken).toBe('unclosed');
    expect(found[1]?.broken).toBe(null);
  });

  test('a close without an opening begins at its sentence, even when it looks like an opening', () => {
    const [quote] = quotesIn(
      'The harbour is lost to us, "said Brandvold. The images are called "grim."',
    );
    expect(quote).toMatchObject({
      parts: ['The harbour is lost to us, "'],
      broken: 'unopened',
      speaker: 'Brandvold',
    });
  });

  test.each([
    ['one mark and 200 kB', `He said "${'and so on and on '.repeat(12_000)}`],
    ['20,000 marks in one paragraph', 'He said "the dam on the Tor holds, '.repeat(20_000)],
    ['20,000 curly marks', '“The dam on the Tor holds. '.repeat(20_000)],
    ['two marks 200 kB apart', `“${'and so on and on '.repeat(12_000)}” he said.`],
    ['a speaker that is the whole paragraph', `“Yes,” said ${'Oster Lind '.repeat(20_000)}.`],
  ])('%s give quotes of bounded length', (_, text) => {
    const longest = quotesIn(text).flatMap((quote) => [
      ...quote.parts.map((part) => part.length),
      quote.speaker?.length ?? 0,
    ]);
    expect(Math.max(0, ...longest)).toBeLessThan(7000);
  });

  test('10,000 nested marks are read in one go', () => {
    expect(quotesIn(`${'“a '.repeat(10_000)}${'b” '.repeat(10_000)}`).length).toBeLessThan(3);
  });
});
