import type {
  ArticleRef,
  Comparison,
  EarlierFigure,
  EarlierPlace,
  Finding,
} from '../../lib/model/finding.ts';
import type { KnownPerson } from '../../lib/model/gist.ts';
import type { Span } from '../../lib/model/span.ts';
import { at, READING } from './harbour-post.ts';

/** What the library holds of the same happening: four invented outlets, every relation once. */
function ref(id: string, outlet: string, date: string): ArticleRef {
  const host = outlet.toLowerCase().replaceAll(' ', '');
  return {
    id,
    url: `https://${host}.example/${id}`,
    outlet,
    headline: `The Ostra valley on ${date}`,
    date,
    dateFrom: 'published',
  };
}

export const NORDLINE = ref('a1', 'Nordline', '2025-10-13');
export const MERIDIAN = ref('a2', 'Daily Meridian', '2025-10-14');
export const COURIER = ref('a3', 'Tesmar Courier', '2025-10-14');
export const WIRE = ref('a4', 'Capital Wire', '2025-10-15');

/** A place in an earlier article; the sentence is the words alone where none is given. */
export function there(
  article: ArticleRef,
  text: string,
  by: string | null,
  sentence = text,
): EarlierPlace {
  return { article, start: 10, end: 10 + text.length, text, sentence, by };
}

function earlier(
  article: ArticleRef,
  value: number,
  more: Partial<EarlierFigure> = {},
): EarlierFigure {
  const text = String(value);
  return {
    ...there(article, text, 'Civil Protection', `By then ${text} people had been killed.`),
    value,
    modifier: '=',
    noun: 'people killed',
    ...more,
  };
}

const here = (index: number, span: Span): { index: number; text: string } & Span => ({
  index,
  ...span,
  text: READING.article.text.slice(span.start, span.end),
});
const placeOf = (list: 'people' | 'quotes' | 'figures', index: number): Span => {
  const entry = READING[list][index];
  const place = entry !== undefined && 'places' in entry ? entry.places[0] : entry;
  if (place === undefined) throw new Error(`no ${list} ${index}`);
  return { start: place.start, end: place.end };
};

const FIGURES: readonly Finding[] = (
  [
    [earlier(NORDLINE, 12, { by: 'River Authority' }), 'updated'],
    [earlier(MERIDIAN, 31, { by: 'Interior Ministry' }), 'updated'],
    [earlier(COURIER, 40, { by: 'hospital staff', modifier: '~' }), 'conflicting'],
    [earlier(WIRE, 50, { modifier: '>' }), 'updated'],
    [
      earlier(NORDLINE, 118, { noun: 'killed' }),
      'other-event',
      'It counts the flood of March 2011, another event.',
    ],
  ] as const
).map(([place, relation, why = 'The same count on a later day.'], index) => ({
  kind: 'figure',
  relation,
  here: here(0, placeOf('figures', 0)),
  there: place,
  why,
  weight: relation === 'other-event' ? 0.1 : 0.8 + index / 100,
}));

export const FINDINGS: readonly Finding[] = [
  ...FIGURES,
  {
    kind: 'quote',
    relation: 'reworded',
    here: here(0, placeOf('quotes', 0)),
    there: there(
      NORDLINE,
      'We did everything we possibly could to warn families before the water came, and we will rebuild each house',
      'Ilse Maran',
    ),
    why: 'The same speaker on the same day in nearly the same words.',
    weight: 0.7,
  },
  {
    kind: 'quote',
    relation: 'same',
    here: here(0, placeOf('quotes', 0)),
    there: there(
      WIRE,
      'We did all that was possible to warn every family before the water came, and we will rebuild each house.',
      'Ilse Maran',
    ),
    why: 'The same words.',
    weight: 0.2,
  },
  {
    kind: 'quote',
    relation: 'cut',
    here: here(1, placeOf('quotes', 1)),
    there: there(
      MERIDIAN,
      'The gates held for nine hours, three more than they were built for, and I will not blame the crew.',
      'Oke Dastan',
    ),
    why: 'The earlier article has seven words more.',
    weight: 0.6,
  },
  {
    kind: 'person',
    relation: 'office',
    here: here(1, at('acting head of Civil Protection')),
    there: there(MERIDIAN, 'head of Civil Protection', null),
    why: 'The office was given otherwise.',
    weight: 0.5,
  },
  {
    kind: 'person',
    relation: 'spelling',
    here: here(2, at('Tomas Verhaan')),
    there: there(WIRE, 'Tomas Verhane', null),
    why: 'Three of eighteen mentions have this spelling.',
    weight: 0.4,
  },
  {
    kind: 'person',
    relation: 'status',
    here: here(3, at('Ruan Belcor')),
    there: there(
      NORDLINE,
      'Ruan Belcor',
      null,
      'Among the missing are the deputy mayor, Ruan Belcor, and two of his staff.',
    ),
    why: 'Named among the missing in Nordline, speaks here.',
    weight: 0.9,
  },
  ...(
    [
      [
        'quote',
        there(MERIDIAN, '“We asked for new gates in spring and were told to wait.”', 'Sanna Irvik'),
      ],
      [
        'figure',
        there(
          NORDLINE,
          '41',
          'River Authority',
          'The River Authority had 41 staff on the night shift.',
        ),
      ],
    ] as const
  ).map(([relation, place]) => ({
    kind: 'left-out' as const,
    relation,
    here: null,
    there: place,
    why: 'Two earlier articles have it.',
    weight: 0.3,
  })),
];

const VERHANE: KnownPerson = {
  id: 'k3',
  name: 'Tomas Verhane',
  keys: [],
  posts: [{ post: 'interior minister', of: 'Velmora' }],
  since: '2024-03-02',
  named: there(WIRE, 'Verhane', null),
  roster: null,
  leader: true,
  articles: 4,
  spellings: [
    { name: 'Verhane', count: 14 },
    { name: 'Verhaan', count: 3 },
    { name: 'Verhanne', count: 1 },
  ],
  offices: [
    {
      office: 'Interior Minister of Velmora',
      first: there({ ...NORDLINE, date: '2024-03-02' }, 'Interior Minister of Velmora', null),
      last: there(WIRE, 'Interior Minister of Velmora', null),
    },
  ],
  states: [],
  said: [
    there(WIRE, '“No order to leave was held back.”', 'Tomas Verhane'),
    there(COURIER, '“I learned of it when you did.”', 'Tomas Verhane'),
  ],
};

export const COMPARISON: Comparison = {
  here: ref('here', 'The Harbour Post', '2025-10-16'),
  event: 'e1',
  eventBecause: 'they share people and places within four days',
  earlier: [NORDLINE, MERIDIAN, COURIER, WIRE],
  findings: FINDINGS,
  personIds: ['k1', 'k2', 'k3', 'k4', 'k5'],
  known: [null, null, VERHANE, null, null],
  notes: [],
  gist: {
    ref: ref('here', 'The Harbour Post', '2025-10-16'),
    engine: 'test',
    event: 'e1',
    language: 'en',
    extent: 'whole',
    people: [],
    quotes: [],
    figures: [],
    terms: [],
    sketch: [],
    translated: null,
  },
  keys: { near: [], ever: [] },
};

/** The comparison of the first article about an event. */
export const FIRST: Comparison = { ...COMPARISON, earlier: [], findings: [], known: [] };
