import { expect, test } from 'vitest';
import { lifeStateOf } from '../../lib/compare/people/life-state.ts';

/** The name stands in square brackets. */
const CASES: readonly (readonly [state: 'dead' | 'alive' | undefined, sentence: string])[] = [
  ['dead', 'The commander, [Oskar Drell], was killed in an air strike on Friday.'],
  ['dead', 'The ministry confirmed the death of General [Oskar Drell].'],
  ['dead', 'Among the dead was the deputy mayor, [Oskar Drell].'],
  ['dead', 'The dead include two nurses and [Oskar Drell].'],
  ['dead', 'The dead were [Oskar Drell] and his driver.'],
  ['alive', 'Although badly hurt, [Oskar Drell] survived the blast.'],
  ['alive', 'The strike failed to kill [Oskar Drell].'],
  [
    undefined,
    'Seven of the dead were found in cellars near the mill, said [Lena Orlo], the head of the office.',
  ],
  [undefined, 'She mourned the death of two children, [Lena Orlo] said.'],
  [undefined, 'The killing of four guards, according to Mayor [Lena Orlo], was planned for weeks.'],
  [undefined, '[Lena Orlo], the head of the office, said that nobody was killed.'],
  [undefined, 'The army denied that [Oskar Drell] was killed.'],
  [undefined, '[Oskar Drell] spoke at the funeral.'],
];

for (const [state, marked] of CASES) {
  test(`${state ?? 'nothing'}: ${marked}`, () => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const sentence = marked.replace(/[[\]]/gu, '');
    expect(lifeStateOf({ sentence, start, end, before: '' })).toBe(state);
  });
}
