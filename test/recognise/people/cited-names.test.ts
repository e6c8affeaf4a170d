import { expect, test } from 'vitest';
import { namesIn, testNames } from './names-in.ts';

const CITED: readonly { readonly text: string; readonly names: readonly string[] }[] = [
  {
    text: 'Speakers number about 7,000 (Bassinne, 2007) or more (Marrowe, Velzin, & Fennigk, 2014).',
    names: ['Bassinne', 'Marrowe', 'Velzin', 'Fennigk'],
  },
  {
    text: 'Trust in the press fell (see Ostrowe et al., 2017; Velzin, 2015) and rose again.',
    names: ['Ostrowe', 'Velzin'],
  },
  { text: 'This follows the principles of De Halveau’s (1984) work.', names: ['De Halveau'] },
  {
    text: 'Early work (Rastanne & Velzin, 1997) was doubted. Rastanne answered it, as did Velzin.',
    names: ['Rastanne', 'Velzin', 'Rastanne', 'Velzin'],
  },
  { text: 'It follows the method of Mikorve et al. and its heirs.', names: ['Mikorve'] },
  { text: 'The law was passed too late (Ostrowe, 2011, p. 125).', names: ['Ostrowe'] },
];

/** A place, an outlet, a body, a day or a film with a year is no author. */
const NEVER: readonly string[] = [
  'The picture shows the ruins (Gaza, 2014).',
  'Prices rose again (Reuters, 2021).',
  'It spread to all states (World Health Organization, 2019).',
  'They lost the final (Brazil, 1950), and later won it (Sweden, 1958).',
  'The map shows both (Figure 2, 2014).',
  'In May 2014 the port was closed (Monday, 2014).',
  'The film Velderon (2009) was shown beside Marrowland (2011).',
  'The fair (Hanover, 2000) was large (Berlin & Paris, 2014), said one visitor.',
];

testNames(CITED, NEVER);

test('in a text that cites, places and outlets are still no authors', () => {
  const text =
    'It was shown (Marrowe & Velzin, 2014) that the camps (Gaza, 2014) grew (Reuters, 2015).';
  expect(namesIn(text)).toEqual(['Marrowe', 'Velzin']);
});
