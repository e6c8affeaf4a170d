import { expect, test } from 'vitest';
import { joinGroups } from '../../scripts/train-names/join-groups.ts';
import { groupVectors, nearestGroup, type Vectors } from '../../scripts/train-names/k-means.ts';
import { learnAnswers } from '../../scripts/train-names/network.ts';
import { undotted } from '../../scripts/train-names/undotted.ts';
import { leanings } from '../../scripts/train-names/word-habits.ts';

const DIMENSIONS = 2;

/** Vectors of length 1 at these angles, in degrees. */
function at(...angles: readonly number[]): Vectors {
  const radians = angles.map((angle) => (angle * Math.PI) / 180);
  const flat = Float32Array.from(radians.flatMap((angle) => [Math.cos(angle), Math.sin(angle)]));
  return { flat, dimensions: DIMENSIONS };
}

test('a line with dotted initials is given once more without their full stops', () => {
  const text = 'Nothing here.\nIn Torvik J. K. Marlin met Ann Frith. They left.';
  const ents = ['J. K. Marlin', 'Ann Frith', 'Torvik'].map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: name === 'Torvik' ? 'LOC' : 'PER' };
  });
  const [row, ...others] = undotted({ id: 'a', text, ents });
  expect(others).toEqual([]);
  expect(row?.text).toBe('In Torvik J K Marlin met Ann Frith. They left.');
  expect(row?.ents.map(({ start, end }) => row.text.slice(start, end))).toEqual([
    'J K Marlin',
    'Ann Frith',
    'Torvik',
  ]);
});

test('a text without dotted initials is not given again', () => {
  expect(undotted({ id: 'a', text: 'U.S. aid came.', ents: [] })).toEqual([]);
});

test('vectors that point alike are in one group, the same at every run', () => {
  const vectors = at(0, 4, 90, 94, 180, 184);
  const settings = { groups: 3, from: 6, passes: 20, seed: 1 };
  const centres = groupVectors(vectors, settings);
  expect(centres.flat).toEqual(groupVectors(vectors, settings).flat);
  for (const first of [0, 2, 4])
    expect(nearestGroup(vectors, first, centres)).toBe(nearestGroup(vectors, first + 1, centres));
});

test('groups that are closest are joined first', () => {
  const sizes = Float64Array.from([5, 5, 5, 5]);
  const [three = [], two = []] = joinGroups(at(0, 10, 90, 120), sizes, [3, 2]);
  expect(three[0]).toBe(three[1]);
  expect(three[2]).not.toBe(three[3]);
  expect(new Set(two).size).toBe(2);
  expect(two[2]).toBe(two[3]);
});

test('what was learnt of some vectors is told of those close by', () => {
  const vectors = at(0, 20, 180, 200, 10, 190);
  const examples = [0, 1, 2, 3].map((index) => ({
    index,
    shares: index < 2 ? [1, 0] : [0, 1],
    weight: 2,
  }));
  const odds = learnAnswers(vectors, examples, { answers: 2, seed: 1 });
  expect(odds(4)[0]).toBeGreaterThan(0.5);
  expect(odds(5)[0]).toBeLessThan(0.5);
  expect(odds(4)).toEqual(learnAnswers(vectors, examples, { answers: 2, seed: 1 })(4));
});

test('words are told to be like those of names, of places, and beside names', () => {
  const words = ['torvin', 'marla', 'velburg', 'astova', 'said', 'told'];
  const vectors = at(0, 5, 120, 125, 240, 245);
  const text = 'Torvin said Velburg fell. Torvin said it. Torvin left Velburg.';
  const ents = ['Torvin', 'Velburg'].flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      type: name === 'Torvin' ? 'PER' : 'LOC',
    })),
  );
  const leaning = leanings(words, vectors, [{ id: 'a', text, ents }]);
  expect(leaning(1).ofName).toBe(true);
  expect(leaning(3).ofName).toBe(false);
  expect(leaning(1).kind).toBe(leaning(0).kind);
  expect(leaning(5).beside).toBe(leaning(4).beside);
});
