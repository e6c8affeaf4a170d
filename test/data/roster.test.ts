import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../lib/data/countries.ts';
import { ROSTER } from '../../lib/data/roster/index.ts';
import { parseRoster } from '../../lib/data/roster/parse-roster.ts';

describe('parseRoster', () => {
  test('joins the lines of one person and keeps spellings and terms apart', () => {
    const [entry, other] = parseRoster(
      'Velmora|president|Ilse Maran (Ilse Marran, I. Maran) 2001-2005, 2009-; Tomas Verhane 2006|2024-01',
      'Velmora|mayor|Ilse Maran 1999|2024-01',
    );
    expect(entry?.spellings).toEqual(['Ilse Marran', 'I. Maran']);
    expect(entry?.terms.map(({ post, from, to }) => [post, from, to])).toEqual([
      ['president', 2001, 2005],
      ['president', 2009, null],
      ['mayor', 1999, 1999],
    ]);
    expect(other?.terms[0]).toMatchObject({ of: 'Velmora', from: 2006, to: 2006, asOf: '2024-01' });
  });

  const BAD = [
    'Velmora|president|Ilse Maran 2001-2005',
    'Velmora|president|Ilse Maran|2024',
    'A|b|C 20x1|2024',
  ];
  for (const line of BAD) {
    test(`refuses “${line}”`, () => expect(() => parseRoster(line)).toThrow('roster:'));
  }
});

describe('the roster', () => {
  test('has no term that ends before it begins, and none that begins after its as-of date', () => {
    const wrong = ROSTER.flatMap(({ name, terms }) =>
      terms
        .filter(({ from, to, asOf }) => (to ?? from) < from || from > Number(asOf.slice(0, 4)))
        .map((term) => ({ name, term })),
    );
    expect(wrong).toEqual([]);
  });

  test('gives one form of a name to one person', () => {
    const forms = ROSTER.flatMap(({ name, spellings }) => [name, ...spellings]);
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  });

  test('has somebody in office for nearly every country', () => {
    const held = new Set(ROSTER.flatMap(({ terms }) => terms.map(({ of }) => of)));
    const missing = COUNTRIES.trim()
      .split('\n')
      .map((line) => line.split('|')[0] ?? '')
      .filter((country) => !held.has(country));
    expect(missing).toMatchInlineSnapshot(`
      [
        "Greenland",
        "Puerto Rico",
        "Wales",
      ]
    `);
  });

  test('has foreign and defence ministers of at least forty countries', () => {
    const having = (post: RegExp) =>
      new Set(
        ROSTER.flatMap(({ terms }) =>
          terms.filter((term) => post.test(term.post)).map(({ of }) => of),
        ),
      ).size;
    expect(having(/^foreign (?:minister|secretary)$|^secretary of state$/)).toBeGreaterThanOrEqual(
      40,
    );
    expect(having(/^defence (?:minister|secretary)$/)).toBeGreaterThanOrEqual(40);
  });
});
