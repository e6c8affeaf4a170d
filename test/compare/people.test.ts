import { expect, test } from 'vitest';
import { lifeStateOf } from '../../lib/compare/people/life-state.ts';
import { reading } from './build.ts';
import { comparing } from './comparing.ts';

test.each([
  ['dead', 'The army said [Marek] was killed at the bridge.', ''],
  ['dead', 'The agency reported the death of the rebel commander [Piet Marek] on Monday.', ''],
  ['dead', 'Shells killed the commander [Piet Marek].', ''],
  ['dead', '[Piet Marek], a founder of the movement, has died.', ''],
  [
    'dead',
    'Their names are Ovid Tal, Jon Brack and [Piet Marek].',
    'The agency reported four deaths.',
  ],
  ['alive', '[Marek] has lost an arm after three raids failed to kill him.', ''],
  ['alive', '[Marek] survived, his movement said.', ''],
  [undefined, 'The brother of [Marek] was killed at the bridge.', ''],
  [undefined, 'The army denied that [Marek] was killed.', ''],
  [undefined, '[Marek] threatened to have the mayor killed.', ''],
  [undefined, 'Their names are Ovid Tal and [Piet Marek].', 'The two came first in the hill race.'],
  [undefined, '[Marek] spoke at the river.', ''],
  ['dead', 'Among the dead was the deputy mayor, [Oskar Drell].', ''],
  ['dead', 'The dead were [Oskar Drell] and his driver.', ''],
  [undefined, 'Seven of the dead were found near the mill, said [Lena Orlo], the mayor.', ''],
  [undefined, 'She mourned the death of two children, [Lena Orlo] said.', ''],
  [undefined, 'The killing of four guards, according to Mayor [Lena Orlo], was planned.', ''],
  [undefined, '[Lena Orlo], the head of the office, said that nobody was killed.', ''],
])('%s: %j after %j', (life, marked, before) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const sentence = marked.replace(/[[\]]/gu, '');
  expect(lifeStateOf({ sentence, start, end, before })).toBe(life);
});

const FRAME =
  'Shelling of Brannik goes on\nShells fell on Brannik as Ostreva and the Korvan rebels fought for the bridges of the river.';
const marek = { name: 'Piet Marek', office: 'commander', of: 'Korvan rebels' };
const at = (date: string, passage: string, people = [marek]) =>
  reading({
    text: `${FRAME}\n${passage}`,
    published: date,
    outlet: 'Courier',
    url: `https://courier.example/${date}`,
    people,
  });
const relations = (found: { kind: string; relation: string }[]) =>
  found.filter(({ kind }) => kind === 'person').map(({ relation }) => relation);

test('named among the dead, then alive, is a contradiction; then dead is none', async () => {
  const dead = at('2031-05-05', 'The agency reported the death of Piet Marek.');
  const alive = at('2031-05-08', 'Piet Marek survived, the rebels said.');
  const { findings } = await comparing([dead, alive]);
  expect(relations([...findings])).toEqual(['status']);
  expect(findings[0]?.why).toBe(
    'Courier (5 May 2031) reported Piet Marek dead; here Piet Marek is reported alive.',
  );
  const died = at('2031-05-09', 'The agency reported the death of Piet Marek.');
  expect(relations([...(await comparing([alive, died])).findings])).toEqual([]);
});

test('another office is a note, the same one in other words is not', async () => {
  const before = at('2031-05-05', 'Commander Piet Marek spoke.');
  const wordier = { ...marek, office: 'commander, Korvan rebels' };
  const other = { ...marek, office: 'deputy commander' };
  const open = (person: typeof marek) => at('2031-05-06', 'Piet Marek spoke.', [person]);
  expect(relations([...(await comparing([before, open(wordier)])).findings])).toEqual([]);
  expect(relations([...(await comparing([before, open(other)])).findings])).toEqual(['office']);
});

test('another spelling is told, a shorter form is not', async () => {
  const before = at('2031-05-05', 'Commander Piet Marek spoke.');
  const spelled = at('2031-05-06', 'Piet Mareck spoke.', [{ ...marek, name: 'Piet Mareck' }]);
  const shorter = at('2031-05-06', 'Marek spoke.', [{ ...marek, name: 'Marek' }]);
  expect(relations([...(await comparing([before, spelled])).findings])).toEqual(['spelling']);
  expect(relations([...(await comparing([before, shorter])).findings])).toEqual([]);
});

test('two people of one surname stay two', async () => {
  const other = { name: 'Ilse Marek', office: 'harbour minister', of: 'Norrland' };
  const { known } = await comparing([
    at('2031-05-05', 'Commander Piet Marek spoke.'),
    at('2031-05-06', 'Ilse Marek spoke.', [other]),
  ]);
  expect(known).toEqual([null]);
});
