import type { Corpus } from './corpus.ts';

export const measure: Corpus = {
  found: [
    [
      'The mast is 72.7 metres tall and weighs 3 tonnes.',
      [
        { text: '72.7', value: 72.7, unit: 'metre', noun: 'mast' },
        { text: '3', value: 3, unit: 'metric ton' },
      ],
    ],
    [
      'Winds of at least 74 mph hit Harbel.',
      [{ text: '74', value: 74, unit: 'mile per hour', modifier: '>', noun: 'Winds' }],
    ],
    [
      'A 2.4-litre engine with 190km2 of range, 5 ft 6 in high.',
      [
        { text: '2.4', value: 2.4, unit: 'litre', noun: 'engine' },
        { text: '190', value: 190, unit: 'square kilometre' },
        { text: '5', value: 5.5, unit: 'foot' },
      ],
    ],
    [
      'Seas rise 11 feet per century.',
      [{ text: '11', value: 11, unit: 'foot per century', modifier: 'up' }],
    ],
    ['It was minus 12 degrees Celsius.', [{ text: 'minus 12', value: -12, unit: 'celsius' }]],
    [
      '1/4 mile of cable, 8 miles (13 km) of tunnel.',
      [
        { text: '1/4', value: 0.25, unit: 'mile' },
        { text: '8', value: 8, unit: 'mile', noun: 'tunnel' },
        { text: '13', value: 13, unit: 'kilometre' },
      ],
    ],
  ],
  never: [
    '5 in 10 agreed.',
    'The board meets at noon.',
    '“We lost 40” said the coach.',
    "He said 'we are 12' and left.",
  ],
};
