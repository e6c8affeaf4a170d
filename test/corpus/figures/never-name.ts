import type { NeverCorpus } from './corpus.ts';

export const neverName: NeverCorpus = {
  silent: [
    'An F-16 and an A320 passed over Route 66.',
    'The new Vireo 12 has 5G and runs version 3.4.',
    'See section 427, page 12 and Article 5.',
    'The Dorn 500 rose again.',
    'It became a category 4 storm.',
    'COVID-19 spread.',
    'The build 3.4.5 failed.',
    'After 9/11 they worked 24/7.',
    'Police took 911 calls.',
    'This is part 3 of 3.',
    'Tweet 672138506081275904 is gone.',
    'Two, harden our defences.',
  ],
  heard: [
    ['In Brask 215 people were killed.', ['215']],
    ['In Brask 12 wounded arrived.', ['12']],
    ['A sub-300 kilo boat sank.', ['300']],
    ['Brask 23 million, Dorn 4 million.', ['23 million', '4 million']],
  ],
};
