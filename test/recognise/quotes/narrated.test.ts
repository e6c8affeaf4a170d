import { describe, test } from 'vitest';
import { check, type Row } from './reading.ts';

describe('acts of speech that are told in brief', () => {
  const rows: readonly Row[] = [
    [
      'Brandvold urged the council to rebuild the harbour.',
      ['the council to rebuild the harbour', 'indirect', 'Brandvold'],
    ],
    ['Brandvold called for a second dam on Monday.', ['a second dam', 'indirect', 'Brandvold']],
    [
      'Brandvold rejected the plan, which had been drawn up in Torvik.',
      ['the plan', 'indirect', 'Brandvold'],
    ],
    [
      'Reuel defended the farmers, the fishermen and the bakers.',
      ['the farmers, the fishermen and the bakers', 'indirect', 'Reuel'],
    ],
    [
      'She vowed to “rebuild every house” in Torvik.',
      ['to “rebuild every house” in Torvik', 'mixed', 'She'],
    ],
    ['She vowed to rebuild the harbour.', ['to rebuild the harbour', 'indirect', 'She']],
    [
      'Brandvold warned against a second flood in an interview with The Valley Post.',
      ['a second flood', 'indirect', 'Brandvold'],
    ],
    [
      'The ministry expressed deep concern over the state of the dam.',
      ['the state of the dam', 'indirect', 'The ministry'],
    ],
    [
      'Reuel thanked the crews, criticising the ministry.',
      ['the crews', 'indirect', 'Reuel'],
      ['the ministry', 'indirect', 'Reuel'],
    ],
    [
      'Ilse Brandvold has called Tomas Reuel to reaffirm Torvik’s support for the farmers.',
      ['Torvik’s support for the farmers', 'indirect', 'Ilse Brandvold'],
    ],
    [
      'Brandvold asked the council to vote again.',
      ['the council to vote again', 'indirect', 'Brandvold'],
    ],
  ];
  for (const row of rows) test(row[0], () => check(row));
});

describe('what was said ends where the narrator explains', () => {
  const rows: readonly Row[] = [
    [
      'Brandvold said the crews had saved the dam, which is fed by the Tor.',
      ['the crews had saved the dam', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said she had met Tomas Reuel, a farmer who lost his house in May.',
      ['she had met Tomas Reuel', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said the dam had held, but pictures from the valley have shown a breach.',
      ['the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said the dam had held, but would need new gates.',
      ['the dam had held, but would need new gates', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said the dam, which is fed by the Tor, had held.',
      ['the dam, which is fed by the Tor, had held', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said that as she and Reuel had agreed, the ministry believes the dam is safe.',
      [
        'that as she and Reuel had agreed, the ministry believes the dam is safe',
        'indirect',
        'Brandvold',
      ],
    ],
    [
      'Reuel repeated his wish that the crews leave “soon”.',
      ['that the crews leave “soon”', 'mixed', 'Reuel'],
    ],
    [
      'Brandvold said the crews had saved the dam - an old story in the valley.',
      ['the crews had saved the dam', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said the dam - the oldest of the valley - had held.',
      ['the dam - the oldest of the valley - had held', 'indirect', 'Brandvold'],
    ],
    [
      'A speech in which Brandvold said the dam had held, was heard by nobody.',
      ['the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'TORVIK, Norrland, March 3 - Two bridges are closed, the harbour office said.',
      ['Two bridges are closed', 'indirect', 'the harbour office'],
    ],
    [
      'Torvik (VNA) — Two bridges are closed, the harbour office said.',
      ['Two bridges are closed', 'indirect', 'the harbour office'],
    ],
    ['In the letter, she wrote, “The dam will hold.”', ['“The dam will hold.”', 'direct', 'she']],
    [
      'While Brandvold said the dam had held, the council was not so sure.',
      ['the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'Reuel called the plan “reckless” in an interview with The Valley Post.',
      ['the plan “reckless”', 'mixed', 'Reuel'],
    ],
    [
      'Reuel called the plan “a gift,” and the crews agreed to work.',
      ['the plan “a gift,”', 'mixed', 'Reuel'],
    ],
    ['Brandvold condemned the theft of 7 May.', ['the theft of 7 May', 'indirect', 'Brandvold']],
  ];
  for (const row of rows) test(row[0], () => check(row));
});

describe('what was said begins behind when and where it was said', () => {
  const rows: readonly Row[] = [
    [
      'Brandvold said on Monday night that the dam had held.',
      ['that the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said on Monday’s “Morning Tide” that the dam had held.',
      ['that the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold condemned Monday’s “reckless” talk.',
      ['Monday’s “reckless” talk', 'mixed', 'Brandvold'],
    ],
  ];
  for (const row of rows) test(row[0], () => check(row));
});
