import type { QuoteRow } from './quotes.ts';

/** Statements that outlets tell in words of their own: what one condemned, urged or promised. */
export const TOLD: readonly QuoteRow[] = [
  // one statement in two outlets' words
  [
    'war',
    'paraphrase',
    ['Ana Reuss', '~the army to spare the hospital and the school by the northern bridge', 'urged'],
    ['Ana Reuss', '~the army must keep its guns away from the hospital, and from the school too'],
  ],
  [
    'disaster',
    'paraphrase',
    ['Jon Veld', '~to rebuild every mill that the water took before winter', 'promised'],
    ['Jon Veld', '~before winter each mill taken by the water would stand again, whatever it cost'],
  ],
  [
    'business',
    'reworded',
    ['Odd Farrel', '~the pensions of the older weavers are safe and will be paid from abroad'],
    ['Odd Farrel', 'Nobody need fear for a pension: older weavers will be paid, safe and sure.'],
  ],
  [
    'budget',
    'paraphrase',
    ['Mira Hale', '~pilots must pass an exam "without exception" from next spring'],
    ['Mira Hale', '~there would be an exam for pilots, without exception, and soon'],
  ],
  // two people, one act
  [
    'war',
    'also-said',
    ['Ana Reuss', '~the shelling of the market', 'condemned'],
    ['Tove Lund', '~the shelling of the old market', 'condemned'],
  ],
  [
    'election',
    null,
    ['Ivo Tarrow', '~the slow count of postal votes', 'praised'],
    ['Nils Quist', '~the count of votes by machine', 'condemned'],
  ],
  // what the event is about anyhow makes no statement
  [
    'war',
    null,
    ['Ana Reuss', '~the Korvan rebels at the bridges of Brannik would starve by autumn'],
    ['Ana Reuss', '~shells from Ostreva had killed two nurses near Brannik and its bridges'],
  ],
  [
    'election',
    null,
    ['Ivo Tarrow', '~the coastal districts of Velmora wanted cheaper trains'],
    ['Ivo Tarrow', '~the hill districts of Velmora had been promised a hospital'],
  ],
  [
    'disaster',
    null,
    ['Jon Veld', '~the Ardel dam above Sellow was checked in March'],
    ['Jon Veld', '~the lower town of Sellow needs boats more than blankets'],
  ],
  [
    'sport',
    null,
    ['Lena Penn', '~the Harriers had trained on frozen ground for the final'],
    ['Lena Penn', '~the Dockers deserved more of the Carrow final than tears'],
  ],
  // one says no, the other does not
  [
    'budget',
    null,
    ['Mira Hale', '~fares on the night boats would rise for islanders with children'],
    ['Mira Hale', '~no islander with a child would pay more on the boats, by night or by day'],
  ],
  // too little to go by
  [
    'business',
    null,
    ['Odd Farrel', '~the plan', 'defended'],
    ['Odd Farrel', '~the plan to move the looms abroad was the last hope of the mill', 'said'],
  ],
  [
    'sport',
    null,
    ['Lena Penn', '~the referee', 'blamed'],
    ['Lena Penn', '~the referee had let the wind decide', 'said'],
  ],
  // the surname alone stands for the whole name
  [
    'sport',
    'reworded',
    ['Penn', 'We lost this final twice before we won it once, and I cried each time.'],
    ['Lena Penn', 'We lost that final twice before we won it once, and I wept each time.'],
  ],
];
