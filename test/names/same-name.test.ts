import { expect, test } from 'vitest';
import { sameName } from '../../lib/names/same-name.ts';

const SAME: readonly (readonly [a: string, b: string])[] = [
  ['Antony Velland', 'Anthony Velland'],
  ['Tony Velland', 'Anthony J. Velland'],
  ['Karim al-Rusani', 'Kareem Rusani'],
  ['Abdul Nasser Qadhouri', 'Abdel Nasser Kadhouri'],
  ['Yuriy Tkachuk', 'Iouri Tkatchouk'],
  ['Oleksandr Zhdanenko', 'Aleksandr Schdanenko'],
  ['Hamid Reza Parvani', 'Hamidreza Parvani'],
  ['Meir Ben Shofan', 'Meir Ben-Shoffan'],
  ['Park Jin-gwan', 'PARK Jin Kwan'],
  ['Ostrander', 'Harun Ostrander'],
  ['Daib', 'Muhammad Deib'],
  ['Haruna Vell Ostrander', 'Haruna Ostrander'],
  ['Robert Q. Marlin Jr.', 'Bob Marlin'],
  ['Ayelet Šomer', 'Ayelet Shomer'],
];
const DIFFERENT: readonly (readonly [a: string, b: string])[] = [
  ['Park Jin-gwan', 'Park Jin-ho'],
  ['Lena Marlin', 'Oskar Marlin'],
  ['Robert Marlin', 'Robert Marlin Jr.'],
  ['Pius Clement II', 'Pius Clement III'],
  ['George W. Marlin', 'George H. W. Marlin'],
  ['Guterrez', 'António Gutan'],
  ['Marten', 'Jonas Martensen'],
  ['Burns', 'Conrad Bruns'],
  ['John Kelly', 'John Kerry'],
  ['Mohammed bin Rashed', 'Mohammed bin Saif'],
  ['Hassan Tolani', 'Hussein Tolani'],
];

for (const [a, b] of SAME) {
  test(`${a} is ${b}`, () => {
    expect([sameName(a, b), sameName(b, a)]).toMatchObject([{ same: true }, { same: true }]);
  });
}
for (const [a, b] of DIFFERENT) {
  test(`${a} is never ${b}`, () => {
    expect([sameName(a, b), sameName(b, a)]).toMatchObject([{ same: false }, { same: false }]);
  });
}

test('50 kB of letters are compared in time', () => {
  const long = 'Ab'.repeat(25_000);
  expect(sameName(long, `${long}c`).same).toBe(true);
});
