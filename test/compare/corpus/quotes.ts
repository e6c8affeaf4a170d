import type { QuoteRelation } from '../../../lib/model/finding.ts';
import type { Domain } from './frames.ts';

/** One utterance: who said it and the words; a leading '~' makes it indirect, the last tells what was done in saying it. */
type Said = readonly [speaker: string | null, words: string, act?: string];

/** Here, there, days from there to here, and what is to be found; null = nothing may be said. */
export type QuoteRow = readonly [
  domain: Domain,
  expected: QuoteRelation | null,
  here: Said,
  there: Said,
  days?: number,
];

export const QUOTES: readonly QuoteRow[] = [
  // the same
  [
    'war',
    'same',
    ['Ana Reuss', 'We hold every bridge but one.'],
    ['Ana Reuss', 'We hold every bridge but one,'],
  ],
  [
    'election',
    'same',
    ['Ivo Tarrow', 'The hills will decide, not the coast'],
    ['Ivo Tarrow', 'the hills will decide – not the coast.'],
  ],
  [
    'sport',
    'same',
    ['Lena Penn', 'I told them the last minute is as long as the first.'],
    ['Lena Penn', 'I told them that the last minute is as long as the first.'],
  ],
  [
    'business',
    'same',
    ['Odd Farrel', 'No loom in Astrey will turn after March.'],
    [null, 'No loom in Astrey will turn after March.'],
  ],
  // cut and extended
  [
    'budget',
    'cut',
    ['Mira Hale', 'The harbours will pay for the ferries.'],
    [
      'Mira Hale',
      'The harbours will pay for the ferries, and nobody on the islands will pay a penny more.',
    ],
  ],
  [
    'disaster',
    'cut',
    ['Jon Veld', 'we will not sell it back to the builders'],
    ['Jon Veld', 'This is drowned land and we will not sell it back to the builders.'],
  ],
  [
    'war',
    'extended',
    ['Ana Reuss', 'There is no truce, there was none, and I expect none before the snow.'],
    ['Ana Reuss', 'I expect none before the snow'],
  ],
  ['election', 'cut', ['Ivo Tarrow', 'I will concede.'], ['Ivo Tarrow', 'I will not concede.']],
  [
    'business',
    'extended',
    ['Odd Farrel', 'We will not close the dye house.'],
    ['Odd Farrel', 'We will close the dye house.'],
  ],
  [
    'sport',
    'cut',
    ['Lena Penn', 'They played with a broken captain and a broken bus'],
    ['Lena Penn', 'They played with a broken captain, a borrowed keeper and a broken bus'],
  ],
  // reworded
  [
    'disaster',
    'reworded',
    [
      'Jon Veld',
      'everything we possibly can to bring the families of the lower town home before the frost',
    ],
    [
      'Jon Veld',
      'everything possible to bring families of the lower town back home before the first frost',
    ],
  ],
  [
    'war',
    'reworded',
    ['Ana Reuss', 'The army has the right to defend the bridges against the rebels.'],
    ['Ana Reuss', 'Ostreva has a right to defend its bridges against rebels.'],
  ],
  [
    'budget',
    'reworded',
    ['Mira Hale', 'Every crown the harbours earn goes straight back into new ferries and quays'],
    ['Mira Hale', 'Every crown that harbours earn flows straight back into new quays and ferries'],
  ],
  [
    'election',
    'reworded',
    ['Karin Quist', 'We are counting in the hills tonight and we shall count until noon'],
    ['Karin Quist', 'We count in the hills tonight and will go on counting until noon'],
  ],
  [
    'business',
    'reworded',
    ['Odd Farrel', 'The order book has been empty for eleven months and nobody came to fill it'],
    ['Odd Farrel', 'Our order book stood empty for eleven months and no one came to fill it'],
  ],
  // paraphrase
  [
    'war',
    'paraphrase',
    ['Ana Reuss', '~that her army would take every step to protect civilians in the lower town'],
    [
      'Ana Reuss',
      '~all possible precautions were taken so that no innocent people in the lower town came to harm',
    ],
  ],
  [
    'disaster',
    'paraphrase',
    ['Jon Veld', '~that boats would be sent to the lower town by nightfall to rescue the families'],
    [
      'Jon Veld',
      '~he was dispatching more boats, and families still in the lower town would be saved',
    ],
  ],
  [
    'budget',
    'paraphrase',
    ['Mira Hale', '~that fares on the island ferries would fall once the harbours earned more'],
    ['Mira Hale', '~harbours must earn more before island ferries could cut their fares'],
  ],
  // one utterance, two people
  [
    'war',
    'other-speaker',
    [
      'Ana Reuss',
      'They mined the southern arch of the bridge while we were still talking to them.',
    ],
    [
      'Piet Marek',
      'They mined the southern arch of the bridge while we were still talking to them.',
    ],
  ],
  [
    'election',
    'other-speaker',
    ['Karin Quist', 'The ballot boxes of Harl came by tractor because the road was gone'],
    ['Ivo Tarrow', 'The ballot boxes of Harl came by tractor because the road was gone'],
  ],
  // a phrase of many
  [
    'war',
    'also-said',
    ['Ana Reuss', 'the right to defend itself'],
    ['Piet Marek', 'Ostreva has the right to defend itself'],
  ],
  [
    'sport',
    'also-said',
    ['Lena Penn', 'a great day for Carrow'],
    ['Tove Brink', 'It was a great day for Carrow'],
  ],
  // said again
  [
    'budget',
    'other-occasion',
    ['Mira Hale', 'The islands come first.'],
    ['Mira Hale', 'The islands come first.'],
    40,
  ],
  [
    'election',
    'same',
    [
      'Karin Quist',
      'Nobody in the hills has ever asked a coastal mayor for a bridge, a school or a bus',
    ],
    [
      'Karin Quist',
      'Nobody in the hills has ever asked a coastal mayor for a bridge, a school or a bus.',
    ],
    60,
  ],
  // never
  [
    'war',
    null,
    ['Ana Reuss', 'We will be at the river before the snow.'],
    ['Ana Reuss', 'The wounded were brought to the school.'],
  ],
  [
    'election',
    null,
    ['Ivo Tarrow', 'Who is going to be president of this country?'],
    ['Karin Quist', 'I am not going to be president of anything, I can promise you'],
  ],
  [
    'election',
    null,
    ['Ivo Tarrow', 'It is what it is.'],
    ['Ivo Tarrow', 'It was never what they said it was.'],
  ],
  [
    'budget',
    null,
    ['Mira Hale', '~that the harbours were a matter of trust'],
    ['Mira Hale', '~the harbours had been dredged twice'],
  ],
  [
    'disaster',
    null,
    ['Jon Veld', 'lasting peace for the valley'],
    ['Mara Olt', '~that people in the valley have a right to live in peace and safety'],
  ],
  [
    'disaster',
    null,
    ['Jon Veld', 'a clear warning'],
    ['Jon Veld', '~that the sirens had been clear'],
  ],
  [
    'sport',
    null,
    ['Lena Penn', 'We played well in the first half.'],
    ['Tove Brink', 'They played badly in the second half.'],
  ],
  [
    'business',
    null,
    ['Odd Farrel', 'The looms are old.'],
    [null, 'The looms of Astrey are older than the town hall.'],
  ],
  [
    'business',
    null,
    ['Odd Farrel', 'We regret it.'],
    ['Mara Olt', 'Nobody regrets it more than we do'],
  ],
  [
    'sport',
    null,
    ['Lena Penn', 'That is a good question'],
    ['Lena Penn', 'That is a good country'],
    90,
  ],
];
