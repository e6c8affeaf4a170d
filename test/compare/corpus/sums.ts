import type { FigureRow } from './figures.ts';

const PERCENT = { kind: 'percent', unit: 'percent' } as const;
const CROWNS = { kind: 'money', unit: 'NOK' } as const;
const KILOMETRES = { kind: 'measure', unit: 'kilometre' } as const;
const MILES = { kind: 'measure', unit: 'mile' } as const;

/** Sums, shares, lengths, and parts beside their totals. */
export const SUMS: readonly FigureRow[] = [
  [
    'budget',
    'same',
    ['The harbours of Norrland will earn [40] million crowns.', 'harbour|earned|', CROWNS],
    ['Norrland wants its harbours to earn [40] million crowns.', 'harbour|earned|', CROWNS],
    0,
  ],
  [
    'budget',
    'rounded',
    [
      'Norrland will spend some [30] crowns a head on ferries.',
      'ferry|spent|',
      { ...CROWNS, modifier: '~' },
    ],
    ['Norrland spends [31] crowns a head on ferries.', 'ferry|spent|', CROWNS],
    1,
  ],
  [
    'budget',
    'updated',
    ['The ferries of Norrland now cost [52] million crowns.', 'ferry|cost|', CROWNS],
    ['The ferries of Norrland were to cost [48] million crowns.', 'ferry|cost|', CROWNS],
    3,
  ],
  [
    'election',
    'conflicting',
    ['Turnout in Velmora was [61] percent.', 'turnout||', PERCENT],
    ['Turnout in Velmora stood at [58] percent.', 'turnout||', PERCENT],
    0,
  ],
  [
    'election',
    null,
    ['Turnout in Velmora was [61] percent.', 'turnout||', PERCENT],
    ['Tarrow took [58] percent of the coast.', 'vote|won|', PERCENT],
    0,
  ],
  [
    'election',
    'not-comparable',
    ['Quist won [1,200] votes in the hills.', 'vote|won|', { place: 'the hills' }],
    ['Quist won [3,100] votes on the coast.', 'vote|won|', { place: 'the coast' }],
    0,
  ],
  [
    'disaster',
    'same',
    ['The river ran [100] kilometres below the Ardel dam.', 'river||', KILOMETRES],
    ['The river ran [62] miles below the Ardel dam.', 'river||', MILES],
    0,
  ],
  [
    'disaster',
    null,
    ['The river ran [100] kilometres below the Ardel dam.', 'river||', KILOMETRES],
    ['The river ran [20] miles below the Ardel dam.', 'river||', MILES],
    0,
  ],
  [
    'war',
    'not-comparable',
    ['Of the dead [19] were children.', 'people|killed|child', { partOf: 0 }],
    ['The shelling killed [64] people.', 'people|killed|'],
    0,
  ],
  [
    'sport',
    'conflicting',
    ['Police counted [38,000] people at the Carrow final.', 'people|attended|'],
    ['The club counted [41,500] people at the Carrow final.', 'people|attended|'],
    0,
  ],
  [
    'sport',
    null,
    ['The Harriers sold [12] players this year.', 'player|sold|'],
    ['The Harriers bought [9] players this year.', 'player|bought|'],
    0,
  ],
  [
    'business',
    'other-event',
    ['Lumen Mills dismissed [640] weavers.', 'weaver|dismissed|'],
    ['The Tolve works dismissed [310] weavers.', 'weaver|dismissed|'],
    400,
    true,
  ],
];
