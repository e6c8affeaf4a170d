import { expect, test } from 'vitest';
import { compareFigurePair } from '../../lib/pairs.ts';

/** A passage with the figure in square brackets. */
function passage(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/gu, ''), start, end };
}

test.each([
  ['same', 'The council looked at [five] sites for the stadium.', 'It named “[five]” sites.'],
  ['same', 'The mill ran for [six] decades.', 'It had run for [60] years when it closed.'],
  [
    'converted',
    'Last year the line carried [€6 billion] of timber to the port.',
    'Timber worth [$7.1 billion] went to the port on that line.',
  ],
  [
    'conflict',
    'The storm felled [1,300] trees in the park.',
    'The park lost 40 benches; [900] trees were felled by the storm.',
  ],
  [
    'different',
    'A levy of [20 percent] on salt and 8 percent on tea begins in May.',
    'The government set a levy of 20 percent on salt and [8 percent] on tea.',
  ],
  ['different', 'The bank holds [30 percent] of all loans.', 'Exports will fall by [30 percent].'],
  ['different', 'The talks took [10] days.', 'The talks began [10] years ago.'],
  ['different', 'The harbour lost [40] cranes.', 'The harbour lost [15] ferries.'],
])('%s: %j / %j', (label, a, b) => {
  expect(compareFigurePair(passage(a), passage(b)).label).toBe(label);
});
