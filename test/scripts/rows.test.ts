import { expect, test } from 'vitest';
import { answerRows, parseRows, stringField } from '../../scripts/analyze/rows.ts';

test('a bad row becomes an error in its place and the run goes on', async () => {
  const rows = parseRows(
    '{"id":"a","text":"One."}\n\nnot json\n[1]\n{"text":"x"}\n{"id":5}\n{"id":"b","text":""}\n',
  );
  const answers = await answerRows(rows, (_id, fields) => ({
    length: stringField(fields, 'text').length,
  }));
  expect(answers).toEqual([
    { id: 'a', length: 4 },
    { id: 'line 3', error: 'line 3 is not JSON' },
    { id: 'line 4', error: 'line 4 is not an object' },
    { id: 'line 5', error: 'line 5 has no id' },
    { id: 5, error: '"text" is not a string' },
    { id: 'b', length: 0 },
  ]);
});

test('a fault of the engine is not taken for a bad row', async () => {
  const fault = () => {
    throw new TypeError('broken');
  };
  await expect(answerRows(parseRows('{"id":1}'), fault)).rejects.toThrow('broken');
});
