import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkPeople } from '../../lib/link/people.ts';
import type { Person } from '../../lib/model/reading.ts';
import { readText } from '../../lib/read/read-text.ts';
import { recognisePeople } from '../../lib/recognise/people/index.ts';
import { decodeNameModel } from '../../lib/recognise/people/name-model.ts';
import { articleWords } from '../../lib/text/article-words.ts';

const MODEL = decodeNameModel(readFileSync('public/names.bin'));

function people(text: string): Person[] {
  const words = articleWords(readText(text));
  return linkPeople(words, recognisePeople(words, MODEL));
}
function chains(text: string): string[][] {
  return people(text).map(({ places }) => places.map(({ start, end }) => text.slice(start, end)));
}

const CHAINS: readonly (readonly [text: string, chains: readonly (readonly string[])[]])[] = [
  [
    'Secretary of State Anthony Velland met Prime Minister Karim Ostrow. Velland thanked Mr. Ostrow.',
    [
      ['Anthony Velland', 'Velland'],
      ['Karim Ostrow', 'Ostrow'],
    ],
  ],
  [
    'Harrow warns the north. Defence Minister Lena Harrow spoke on Monday.',
    [['Harrow', 'Lena Harrow']],
  ],
  [
    'Former president George Marlin and his son, Senator Robert Marlin, were there. Robert Marlin left.',
    [['George Marlin'], ['Robert Marlin', 'Robert Marlin']],
  ],
  [
    'US Secretary of State Anthony Velland spoke. Later Secretary of State Antony Velland left. Velland said so.',
    [['Anthony Velland', 'Antony Velland', 'Velland']],
  ],
  [
    'Governor Robert Marlin and his father, former governor George Marlin, came. George Marlin spoke.',
    [['Robert Marlin'], ['George Marlin', 'George Marlin']],
  ],
  [
    'King Salman met Crown Prince Mohammed bin Salman. King Salman spoke. Bin Salman stayed.',
    [
      ['King Salman', 'King Salman'],
      ['Mohammed bin Salman', 'Bin Salman'],
    ],
  ],
  [
    'King Abdullah of Jordan received Prince Hussein bin Abdullah. King Abdullah spoke.',
    [['Abdullah', 'Abdullah'], ['Hussein bin Abdullah']],
  ],
  [
    'Xi Jinping met Kim Jong-un. Later Kim Jong Un flew home.',
    [['Xi Jinping'], ['Kim Jong-un', 'Kim Jong Un']],
  ],
  [
    'Mohamed Hamdan Dagalo, known as Hemedti, and his brother Abdelrahim Dagalo lost. Dagalo denied it.',
    [['Mohamed Hamdan Dagalo', 'Hemedti', 'Dagalo'], ['Abdelrahim Dagalo']],
  ],
  [
    'Hunter Velland and his father, former President Joe Velland, came. Hunter Velland left. Velland spoke.',
    [
      ['Hunter Velland', 'Hunter Velland'],
      ['Joe Velland', 'Velland'],
    ],
  ],
  [
    'Mr. Velland spoke to Senator Harrow. Velland Jr. wrote it down, and Velland signed it.',
    [['Velland', 'Velland'], ['Harrow'], ['Velland Jr']],
  ],
  [
    'Pushpo Kamal Velland “Pracander” spoke. Pracander left with Ana Halden, better known as Velder; Velder sang.',
    [
      ['Pushpo Kamal Velland', 'Pracander', 'Pracander'],
      ['Ana Halden', 'Velder', 'Velder'],
    ],
  ],
  [
    'Andrés Manuel López Obrador spoke first. AMLO then left, and Kim Jong-un met Kim Jong - un.',
    [
      ['Andrés Manuel López Obrador', 'AMLO'],
      ['Kim Jong-un', 'Kim Jong - un'],
    ],
  ],
  [
    'Israeli Prime Minister Dan Velland spoke. Then the Israeli prime minister left.',
    [['Dan Velland', 'the Israeli prime minister']],
  ],
];
for (const [text, expected] of CHAINS) {
  test(text, () => {
    expect(chains(text)).toEqual(expected);
  });
}

const OFFICES: readonly (readonly [text: string, office: string | null, leader: boolean])[] = [
  ['Israeli Defence Minister Lena Harrow arrived.', 'Defence minister, Israel', true],
  ['White House press secretary Lena Harrow arrived.', 'Press secretary, United States', true],
  ['Norvale Reform Party leader Lena Harrow arrived.', 'Party leader, Norvale Reform', true],
  ['As minister of education under Lena Harrow he opened schools.', null, false],
  ['Tomas Harrow, the son of Lena Velland, arrived.', null, false],
  ['Lena Harrow, the foreign minister of France, arrived.', 'Foreign minister, France', true],
  ['Former U.S. President Robert Harrow spoke.', 'Former president, United States', true],
  ['State Department spokesman Robert Harrow spoke.', 'Spokesperson, United States', true],
  ['The talks are led by Robert Harrow, director of Mossad.', 'Director of Mossad', true],
  [
    'He met -the defence minister- Lena Harrow -foreign minister of France-.',
    'Foreign minister, France',
    true,
  ],
  [
    'Robert Harrow, deputy secretary of state for French and Polish affairs, arrived.',
    'Deputy secretary of state for French and Polish affairs',
    true,
  ],
  [
    "Robert Harrow, head of Tarvo's engineering department, arrived.",
    'Head of Tarvo engineering department',
    true,
  ],
  ['The coach, Robert Harrow, said the team was ready.', 'Coach', false],
  ['Robert Harrow bought a house in Norland.', null, false],
  ['Robert Harrow was praised for the official count of the votes.', null, false],
  ['Robert Harrow, in a letter to the prime minister, asked for help.', null, false],
  ["France's first independent senator, Lena Harrow, arrived.", 'Senator', true],
  ['Orvanian Prime Minister Lena Harrow arrived.', 'Prime minister, Orvanian', true],
  ['It failed, said Caldrian prime minister Lena Harrow.', 'Prime minister, Caldrian', true],
  ['French Ambassador to Qatar H E Lena Harrow arrived.', 'Ambassador, France', true],
];
for (const [text, office, leader] of OFFICES) {
  test(`office: ${text}`, () => {
    expect(people(text)[0]).toMatchObject({ office, leader });
  });
}

const LINKED: readonly (readonly [text: string, name: string, places: readonly string[]])[] = [
  [
    'The French foreign minister, Lena Harrow, arrived. Later the French foreign minister left.',
    'Lena Harrow',
    ['Lena Harrow', 'the French foreign minister'],
  ],
  [
    'U.S. Secretary of State Robert Harrow spoke. Then the head of US diplomacy left.',
    'Robert Harrow',
    ['Robert Harrow', 'the head of US diplomacy'],
  ],
  [
    'President Ana Ostrow of Chile met President Karim Velland of Iraq. The president smiled.',
    'Ana Ostrow',
    ['Ana Ostrow'],
  ],
];
for (const [text, name, places] of LINKED) {
  test(`described: ${text}`, () => {
    const person = people(text).find((one) => one.name === name);
    expect(person?.places.map(({ start, end }) => text.slice(start, end))).toEqual(places);
  });
}

test('a counterpart does not hold what somebody was once', () => {
  const text =
    'German Economy Minister Katrin Velland came with Chancellor Tomas Ostrow. Velland, a former mayor of Kassel, was late. Her French counterpart, Robert Halden, waited.';
  const halden = people(text).find(({ name }) => name === 'Robert Halden');
  expect(halden?.office ?? '').not.toMatch(/mayor|chancellor/iu);
});

test('a counterpart holds the post named before, of another country', () => {
  const text =
    'Israeli Defence Minister Lena Harrow and her French counterpart Robert Velland met.';
  expect(people(text).find(({ name }) => name === 'Robert Velland')?.office).toBe(
    'Defence minister, France',
  );
});

test('two presidents of one family name are kept apart', () => {
  const text =
    'Former president George H. W. Harrow and his son, former president George W. Harrow, came.';
  expect(people(text).map(({ name }) => name)).toEqual(['George H. W. Harrow', 'George W. Harrow']);
});

/** The roster names people who live: it is asked with sentences made for it. */
const ROSTERED: readonly (readonly [text: string, family: string, entry: string | null])[] = [
  ['Israeli Defence Minister Galante opened the fair.', 'Galante', 'Yoav Gallant'],
  ['The Norwegian defence minister, Galante, opened the fair.', 'Galante', null],
  ['Campbell spoke first in the American case, and the United States answered.', 'Campbell', null],
  ['The baker Galante opened the fair.', 'Galante', null],
];
for (const [text, family, entry] of ROSTERED) {
  test(`roster: ${entry ?? 'nobody'} in “${text}”`, () => {
    const person = people(text).find(({ name }) => name === family);
    expect(person?.roster ?? null).toBe(entry);
  });
}

test('every place and every person carries a reason', () => {
  const [first] = people(CHAINS[0]?.[0] ?? '');
  expect(first?.because).toBe('named as Secretary of State');
  expect(first?.places.map(({ because }) => because)).toEqual([
    'named here',
    'family name of Anthony Velland',
  ]);
});

/** Sentences of a page that names thousands of people. */
const HOSTILE: Readonly<Record<string, (index: number) => string>> = {
  'whole names': (index) => `Ana H${(index * 7919).toString(36)}x met. `,
  'names alone': (index) => `Mr. H${(index * 7919).toString(36)}x met. `,
};
for (const [name, sentence] of Object.entries(HOSTILE)) {
  test(`a page of people ends in time: ${name}`, { timeout: 15_000 }, () => {
    const text = Array.from({ length: 4000 }, (_, index) => sentence(index)).join('');
    expect(people(text).length).toBeGreaterThan(100);
  });
}
