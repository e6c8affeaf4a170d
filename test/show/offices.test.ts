import { expect, test } from 'vitest';
import type { Comparison } from '../../lib/model/finding.ts';
import { differencesOf } from '../../lib/show/differences.ts';
import { leaderCard } from '../../lib/show/leader-card.ts';
import { COMPARISON, MERIDIAN, there } from './harbour-earlier.ts';
import { at, READING } from './harbour-post.ts';

/** The office that an earlier article gives, as the library has it, and a finding that points at the name there. */
function pointingAtNames(office: string): Comparison {
  const place = there(MERIDIAN, 'General Oke Dastan', null, 'General Oke Dastan, its head, spoke.');
  const [known] = COMPARISON.known.filter((person) => person !== null);
  if (known === undefined) throw new Error('nobody is known');
  const before = { ...known, offices: [{ office, first: place, last: place }] };
  return {
    ...COMPARISON,
    known: [null, before, null, null, null],
    findings: [
      {
        kind: 'person',
        relation: 'office',
        here: { ...at('Oke Dastan'), text: 'Oke Dastan', index: 1 },
        there: place,
        why: 'Daily Meridian calls Oke Dastan otherwise.',
        weight: 0.5,
      },
    ],
  };
}

test('offices are set against each other also where a finding points at the names', () => {
  const comparison = pointingAtNames('head of Civil Protection');
  const diff = [
    { side: 'here', text: 'acting' },
    { side: 'both', text: ' head of Civil Protection' },
  ];
  expect(leaderCard(READING, [1, 0], comparison)?.offices).toMatchObject([{ differs: true, diff }]);
  expect(differencesOf(READING, comparison)).toMatchObject([{ mark: 'leader:1:0', diff }]);
});

test('a finding whose places are the offices themselves is taken at its word', () => {
  const [office] = leaderCard(READING, [1, 0], COMPARISON)?.offices ?? [];
  expect(office?.diff[0]).toEqual({ side: 'here', text: 'acting' });
});

test('since when somebody is seen is said only where that is an older month', () => {
  expect(leaderCard(READING, [2, 0], COMPARISON)?.since).toBe('March 2024');
  expect(
    leaderCard(READING, [1, 0], pointingAtNames('head of Civil Protection'))?.since,
  ).toBeNull();
});
