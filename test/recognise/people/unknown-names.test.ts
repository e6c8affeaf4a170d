import { type Named, testNames } from './names-in.ts';

/** Names that no list knows, told by what stands beside them. */
const FOUND: readonly Named[] = [
  {
    text: 'The wells are dry, said Damrulo Rohanti, 40, a resident of the village.',
    names: ['Damrulo Rohanti'],
  },
  {
    text: 'Police later found Keshen Vurado, a 41-year-old ally of the senator, and let him go.',
    names: ['Keshen Vurado'],
  },
  { text: 'The scroll of Xolani Hongre (c. 1580–1660) praises him.', names: ['Xolani Hongre'] },
  {
    text: '“They fear the border,” said Eldamar Mavedov, a foreign policy adviser in the capital. “They do,” explained Mavedov.',
    names: ['Eldamar Mavedov', 'Mavedov'],
  },
  {
    text: 'Officers took Teovo Wuhat, the founder of a lender, to court. A judge sent Teovo home.',
    names: ['Teovo Wuhat', 'Teovo'],
  },
  {
    text: 'The Norvale councillor, Thapelvo Amandi said: “No.” Friends like Reinalvo Ortunesh who ran the clinic agreed.',
    names: ['Thapelvo Amandi', 'Reinalvo Ortunesh'],
  },
  {
    text: 'In the end (Ana) Velland spoke beside (Tomas) Ostrow.',
    names: ['(Ana) Velland', '(Tomas) Ostrow'],
  },
];

const NEVER: readonly string[] = [
  'The Norvale Reborders who stood in the way were led off.',
  'In Norvale Sands, the mayor of the town waited.',
  'Near Kiveri Bandal, a village of farmers, the road ends.',
  'The firm opened a plant in Halvek Dorna, the capital of the province, and left.',
  'They flew to Sento Velza, 40, 50 or 60 at a time.',
  'The Halvek Tornado, a bomber of the air force, was lost.',
  'It lies at Dorna Velza (c. 300 km away).',
];

testNames(FOUND, NEVER);
