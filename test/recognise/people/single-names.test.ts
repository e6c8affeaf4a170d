import { type Named, testNames } from './names-in.ts';

const FOUND: readonly Named[] = [
  { text: 'It was printed with the help of Goldbach.', names: ['Goldbach'] },
  {
    text: 'That all is made of atoms was argued by Leucippus and Democritus.',
    names: ['Leucippus', 'Democritus'],
  },
  { text: 'A line of Vergil came to her mind.', names: ['Vergil'] },
  {
    text: 'The bridge was built under Velric the Great, and a painting by Ana Halden the Elder hangs there.',
    names: ['Velric the Great', 'Ana Halden the Elder'],
  },
  { text: 'He was in love with Miss Chavorthe.', names: ['Chavorthe'] },
  {
    text: 'Sharon Street wrote of it. The point of Street’s argument is old, and critics of Street know it.',
    names: ['Sharon Street', 'Street', 'Street'],
  },
];

const NEVER: readonly string[] = [
  'The Goethe Institute and the Einstein Telescope were closed.',
  'A hall in Vivaldi, a town, burned down.',
  'She was crowned Miss Universe and came second at Miss World.',
  'They met on the Street of the Great Mosque.',
];

testNames(FOUND, NEVER);
