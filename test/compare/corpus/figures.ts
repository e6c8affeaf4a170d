import type { FigureRelation } from '../../../lib/model/finding.ts';
import type { Figure } from '../../../lib/model/reading.ts';
import type { Domain } from './frames.ts';

/** The sentence with the number in square brackets, the count key, and what else the recogniser would say. */
type Counted = readonly [
  sentence: string,
  countKey: string | null,
  facts?: Partial<Omit<Figure, 'noun' | 'countKey'>>,
];

/** Here, there, days from there to here, whether of one event, and what is to be found; null = nothing may be said. */
export type FigureRow = readonly [
  domain: Domain,
  expected: FigureRelation | null,
  here: Counted,
  there: Counted,
  days?: number,
  otherEvent?: boolean,
];

const KILLED = 'people|killed|';
const MORE = { modifier: '>' } as const;
const ABOUT = { modifier: '~' } as const;
const PERCENT = { kind: 'percent', unit: 'percent' } as const;
const CROWNS = { kind: 'money', unit: 'NOK' } as const;

export const FIGURES: readonly FigureRow[] = [
  [
    'war',
    'same',
    ['The shelling killed [64] people.', KILLED],
    ['Doctors counted [64] dead.', KILLED],
    1,
  ],
  [
    'war',
    'updated',
    ['The shelling has killed [81] people.', KILLED],
    ['The shelling killed [64] people.', KILLED],
    2,
  ],
  [
    'disaster',
    'not-comparable',
    ['In hospital [three] people died.', KILLED, { value: 3 }],
    ['The flood killed [nine] people.', KILLED, { value: 9 }],
    1,
  ],
  [
    'disaster',
    'updated',
    ['The flood killed [58] people, not more.', KILLED],
    ['The flood killed [64] people.', KILLED],
    1,
  ],
  [
    'war',
    'conflicting',
    ['The rebels say [64] people were killed.', KILLED],
    ['The army says [51] people were killed.', KILLED],
    0,
  ],
  [
    'war',
    'rounded',
    ['More than [60] people were killed.', KILLED, MORE],
    ['The dead number [64].', KILLED],
    1,
  ],
  [
    'war',
    'other-event',
    ['The war has killed [23,000] people.', KILLED],
    ['The shelling killed [215] people.', KILLED],
    900,
    true,
  ],
  [
    'war',
    'not-comparable',
    ['The war has killed [23,000] people.', KILLED],
    ['The shelling killed [215] people.', KILLED],
    2,
  ],
  [
    'war',
    'not-comparable',
    ['In Brannik [12] people were killed.', KILLED, { place: 'Brannik' }],
    ['In Tolve [51] people were killed.', KILLED, { place: 'Tolve' }],
    0,
  ],
  [
    'war',
    'not-comparable',
    ['The dead include [19] Korvans.', 'people|killed|korvan'],
    ['The dead include [40] Ostrevans.', 'people|killed|ostrevan'],
    0,
  ],
  [
    'war',
    null,
    ['The shelling wounded [120] people.', 'people|wounded|'],
    ['The shelling killed [64] people.', KILLED],
    0,
  ],
  ['war', null, ['The army has [64] tanks.', 'tank||'], ['The rebels have [64] guns.', 'gun||'], 0],
  [
    'war',
    null,
    ['On the [3] of May the guns fell silent.', null, { kind: 'date' }],
    ['On the [4] of May the guns fell silent.', null, { kind: 'date' }],
    1,
  ],
  [
    'war',
    'updated',
    ['As of Tuesday [70] people were killed.', KILLED, { asOf: '2031-05-06' }],
    ['By Monday [64] people were killed.', KILLED, { asOf: '2031-05-05' }],
    0,
  ],
  [
    'disaster',
    'updated',
    ['The flood drove [1,900] people from their homes.', 'people|displaced|'],
    ['The flood displaced [1,400] people.', 'people|displaced|'],
    1,
  ],
  [
    'disaster',
    'same',
    ['The flood took [37] houses.', 'house|destroyed|'],
    ['In Sellow [37] houses were destroyed.', 'house|destroyed|'],
    1,
  ],
  [
    'disaster',
    'rounded',
    ['About [40] houses were destroyed.', 'house|destroyed|', ABOUT],
    ['The flood destroyed [37] houses.', 'house|destroyed|'],
    0,
  ],
  [
    'disaster',
    'conflicting',
    ['The mayor counted [37] ruined houses.', 'house|destroyed|'],
    ['The crews counted [52] ruined houses.', 'house|destroyed|'],
    0,
  ],
  [
    'disaster',
    'other-event',
    ['The quake killed [88] people.', KILLED],
    ['The flood killed [31] people.', KILLED],
    300,
    true,
  ],
  [
    'disaster',
    'same',
    ['The dam stood [30] metres high above Sellow.', 'dam||', { kind: 'measure', unit: 'metre' }],
    ['The dam above Sellow was [98] feet high.', 'dam||', { kind: 'measure', unit: 'foot' }],
    0,
  ],
  [
    'disaster',
    null,
    ['The boy was [9] years old.', 'boy||', { kind: 'age', unit: 'year' }],
    ['The girl was [11] years old.', 'girl||', { kind: 'age', unit: 'year' }],
    0,
  ],
  [
    'election',
    'updated',
    ['Quist has [48] percent of the ballots of Velmora.', 'ballot||quist', PERCENT],
    ['Quist had [45] percent of the ballots of Velmora.', 'ballot||quist', PERCENT],
    1,
  ],
  [
    'election',
    'not-comparable',
    ['Quist has [48] percent of the ballots.', 'ballot||quist', PERCENT],
    ['Tarrow has [51] percent of the ballots.', 'ballot||tarrow', PERCENT],
    0,
  ],
  [
    'election',
    'conflicting',
    ['The count in Velmora shows a turnout of [61] percent.', 'turnout||', PERCENT],
    ['Turnout in the Velmora count was [67] percent.', 'turnout||', PERCENT],
    0,
  ],
  [
    'election',
    null,
    ['Turnout was [61] percent.', 'turnout||', PERCENT],
    ['The cabinet has [61] seats.', 'seat||'],
    0,
  ],
  [
    'budget',
    'conflicting',
    ['The ferries of Norrland will get [900] crowns a mile.', 'ferry||', CROWNS],
    ['The ferries of Norrland get [750] crowns a mile.', 'ferry||', CROWNS],
    0,
  ],
  [
    'budget',
    null,
    ['The ferries of Norrland get [900] crowns.', 'ferry||', CROWNS],
    ['The ferries of Norrland get [900] dollars.', 'ferry||', { kind: 'money', unit: 'USD' }],
    0,
  ],
  [
    'budget',
    null,
    ['Hale hired [12] clerks for the talks.', 'clerk|hired|'],
    ['Hale lost [12] votes.', 'vote|lost|'],
    0,
  ],
  [
    'sport',
    'same',
    ['The final drew [41,000] people to the ground.', 'people|attended|'],
    ['A crowd of [41,000] came.', 'people|attended|'],
    0,
  ],
  [
    'sport',
    null,
    ['The Harriers won [2] – 1.', null, { kind: 'score' }],
    ['The Dockers lost 1 – [2].', null, { kind: 'score' }],
    0,
  ],
  [
    'business',
    'conflicting',
    ['The works employ [640] weavers, the unions say; all were told to go.', 'weaver|dismissed|'],
    ['Lumen says [580] weavers were told to go.', 'weaver|dismissed|'],
    0,
  ],
  [
    'business',
    'rounded',
    ['Lumen dismissed some [600] weavers.', 'weaver|dismissed|', ABOUT],
    ['Lumen dismissed [612] weavers.', 'weaver|dismissed|'],
    0,
  ],
  [
    'business',
    'updated',
    ['Lumen has now dismissed [700] weavers.', 'weaver|dismissed|'],
    ['Lumen dismissed [612] weavers.', 'weaver|dismissed|'],
    3,
  ],
  [
    'business',
    null,
    ['Lumen dismissed [612] weavers.', 'weaver|dismissed|'],
    ['Lumen hired [90] weavers.', 'weaver|hired|'],
    0,
  ],
];
