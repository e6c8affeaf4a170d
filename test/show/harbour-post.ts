import type { Figure, Person, Quote, Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';

/** An invented article with every case that a card, a mark or the popup has to show. Blocks 1 to 5 of its page. */
const PARAGRAPHS = [
  'Velmora counts its dead as the Ostra falls',
  'Civil Protection said 64 people had been killed, among them 19 children and 22 women, and that more than 300 were still missing.',
  '“We did all that was possible to warn every family before the water came, and we will rebuild each house,” Ilse Maran, the Prime Minister, said in Tesmar, where 2,400 people are sleeping in schools.',
  'The acting head of Civil Protection, General Oke Dastan, defended the night shift. “The gates held for nine hours, and I will not blame the crew,” he said. Interior Minister Tomas Verhaan said that no order to leave had been held back.',
  'Ruan Belcor, the Deputy Mayor of Tesmar, told reporters the valley road would open by night. “Nobody here,” he said, “will wait for 7,000 sandbags to dry.” “They should have opened the sluice at noon,” he added.',
];
const TEXT = PARAGRAPHS.join('\n');

/** Where words stand in the article, the nth time they do. */
export function at(words: string, nth = 0): Span {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}

function blocksOf(): Reading['article']['blocks'] {
  let start = 0;
  return PARAGRAPHS.map((text, index) => {
    const block = { start, end: start + text.length, source: index + 1 };
    start = block.end + 1;
    return { ...block, kind: index === 0 ? 'headline' : 'paragraph' };
  });
}

function person(id: string, office: string | null, names: readonly Span[], name: string): Person {
  return {
    id,
    name,
    office,
    offices: [],
    leader: office !== null,
    because: office === null ? 'no office is named' : `the text calls them ${office}`,
    roster: null,
    pronoun: null,
    places: names.map((span) => ({ ...span, form: 'name', because: 'the whole name' })),
  };
}

function quote(
  words: string,
  speaker: Pick<Quote, 'speaker' | 'speakerId' | 'speakerSpan'>,
): Quote {
  const span = at(words);
  return {
    ...span,
    ...speaker,
    kind: words.startsWith('“') ? 'direct' : 'indirect',
    parts: [span],
    cue: null,
    carrier: null,
    inside: null,
    continues: null,
    broken: null,
    because: 'the words beside it name the speaker',
  };
}

function figure(words: string, value: number, noun: string, countKey: string | null): Figure {
  return {
    ...at(words),
    kind: 'count',
    value,
    modifier: '=',
    unit: 'people',
    noun: at(noun),
    countKey,
    source: 'Civil Protection',
    place: 'Ostra valley, Velmora',
    asOf: null,
    partOf: null,
    because: 'a number before what it counts',
  };
}

export const READING: Reading = {
  article: {
    url: 'https://harbourpost.example/velmora',
    outlet: 'The Harbour Post',
    headline: PARAGRAPHS[0] ?? '',
    byline: 'Lena Osk',
    published: '2025-10-16T18:40:00+02:00',
    language: 'en',
    text: TEXT,
    blocks: blocksOf(),
    extent: 'whole',
  },
  people: [
    person('p1', 'Prime Minister', [at('Ilse Maran')], 'Ilse Maran'),
    person('p2', 'acting head of Civil Protection', [at('Oke Dastan')], 'Oke Dastan'),
    person('p3', 'Interior Minister', [at('Tomas Verhaan')], 'Tomas Verhaan'),
    person('p4', 'Deputy Mayor of Tesmar', [at('Ruan Belcor')], 'Ruan Belcor'),
    person('p5', null, [at('Tesmar')], 'Tesmar'),
  ],
  quotes: [
    quote(
      '“We did all that was possible to warn every family before the water came, and we will rebuild each house,”',
      {
        speaker: 'Ilse Maran',
        speakerId: 'p1',
        speakerSpan: at('Ilse Maran'),
      },
    ),
    quote('“The gates held for nine hours, and I will not blame the crew,”', {
      speaker: 'Oke Dastan',
      speakerId: 'p2',
      speakerSpan: at('he said'),
    }),
    quote('no order to leave had been held back', {
      speaker: 'Tomas Verhaan',
      speakerId: 'p3',
      speakerSpan: at('Tomas Verhaan'),
    }),
    {
      ...quote('“Nobody here,” he said, “will wait for 7,000 sandbags to dry.”', {
        speaker: 'Ruan Belcor',
        speakerId: 'p4',
        speakerSpan: at('Ruan Belcor'),
      }),
      parts: [at('Nobody here,'), at('will wait for 7,000 sandbags to dry.')],
    },
    {
      ...quote('“They should have opened the sluice at noon,”', {
        speaker: null,
        speakerId: null,
        speakerSpan: null,
      }),
      because: 'the sentence says only “he added”, and two men were named just before',
    },
  ],
  figures: [
    figure('64', 64, 'people had been killed', 'people|killed|'),
    { ...figure('19', 19, 'children', 'child|killed|'), partOf: 0 },
    { ...figure('22', 22, 'women', 'woman|killed|'), partOf: 0 },
    { ...figure('300', 300, 'were still missing', 'people|missing|'), modifier: '>' },
    { ...figure('2,400', 2400, 'people', 'people|sheltered|'), source: null },
    { ...figure('nine', 9, 'hours', null), kind: 'duration', unit: 'hour', source: 'Oke Dastan' },
    { ...figure('7,000', 7000, 'sandbags', null), source: 'Ruan Belcor' },
  ],
};
