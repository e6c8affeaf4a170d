import { type Named, testNames } from './names-in.ts';

/** Names beside a body, which the tagger takes for a part of it. */
const FOUND: readonly Named[] = [
  {
    text: 'In 1992 he was unseated by Conservative Party of Canada Gilbert Parento.',
    names: ['Gilbert Parento'],
  },
  {
    text: 'The order was signed by the registrar of the university, Muhammad Ishvakul Hosseno.',
    names: ['Muhammad Ishvakul Hosseno'],
  },
  {
    text: 'He conveyed the greetings of His Highness Sabah Al-Velid to the guests of the Gulf Boxing Federation.',
    names: ['Sabah Al-Velid'],
  },
];

const NEVER: readonly string[] = [
  'It sells bicycles as Casa Luiz Vellando, and songs of the Teatro Carlo Vellando.',
  'The Office of Naval Research and the Institute for Brain Research paid for it.',
  'Fine Gael and Yesh Atid lost seats, and so did La France Insoumise.',
  'El Universal and Le Monde had it first; Deutsche Welle and Al Hayat followed.',
  'He thanked His Highness and Your Excellency for the trust.',
  'It was sold on Instagram, on WeChat and by Airbnb, and paid for in Bitcoin.',
  'The collection of Patek Philippe was shown beside that of Hugo Boss.',
  'On Cinco de Mayo the bars of the town are full.',
  'She studied at the Gilbert Parento Polytechnic.',
];

testNames(FOUND, NEVER);
