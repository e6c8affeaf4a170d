import { expect, test } from 'vitest';
import type { OfficePhrase } from '../../lib/model/mention.ts';
import { type KnownPerson, samePerson } from '../../lib/names/same-person.ts';

function person(name: string, office?: readonly [post: string, of: string]): KnownPerson {
  const offices: OfficePhrase[] =
    office === undefined
      ? []
      : [{ post: office[0], of: office[1], former: false, start: 0, end: 0 }];
  return { name, offices, roster: null };
}
const MINISTER = ['defence minister', 'Norland'] as const;
const CASES: readonly (readonly [a: KnownPerson, b: KnownPerson, same: boolean])[] = [
  [person('Harun Ostrander'), person('Harun Ostrander'), true],
  [person('Ostrander', MINISTER), person('Harun Ostrander', MINISTER), true],
  [person('Ostrander'), person('Harun Ostrander', MINISTER), false],
  [person('Ostrander', ['president', 'Sudmark']), person('Harun Ostrander', MINISTER), false],
  [person('Harun Ostrandre', MINISTER), person('Harun Ostrander', MINISTER), true],
  [person('Harun Ostrandre'), person('Harun Ostrander'), false],
  [person('Ana Lind', ['president', 'Norway']), person('Ana Lind', ['king', 'Spain']), false],
  [person('Ana Lind', ['director', 'F.B.I.']), person('Ana Lind', ['director', 'FBI']), true],
];

for (const [a, b, same] of CASES) {
  test(`${a.name} (${a.offices[0]?.of}) and ${b.name} (${b.offices[0]?.of}): ${same}`, () => {
    expect(samePerson(a, b).same).toBe(same);
  });
}

test('the roster decides where both are in it', () => {
  const [a, b] = [person('Ostrander'), person('Harun Ostrander')];
  expect(samePerson({ ...a, roster: 'x' }, { ...b, roster: 'x' }).same).toBe(true);
  expect(samePerson({ ...b, roster: 'x' }, { ...b, roster: 'y' }).same).toBe(false);
});
