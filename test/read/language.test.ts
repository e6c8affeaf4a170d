import { expect, test } from 'vitest';
import { commonWords } from '../../lib/read/common-words.ts';
import { languageOf, otherLanguage } from '../../lib/read/language.ts';

const ENGLISH =
  'The harbour council voted on Tuesday to close the old bridge to lorries until the spring, after engineers had found ' +
  'cracks in two of its bearings. The mayor said that she would not wait for a third, and that the ferry would be free.';
const FRENCH =
  'Le conseil du port a décidé mardi de fermer le vieux pont aux camions jusqu’au printemps, après la découverte de ' +
  'fissures dans deux des appuis. La maire a déclaré qu’elle ne voulait pas attendre davantage et que le bac serait gratuit.';

test.each([
  ['English that says so', ENGLISH, 'en-GB', { tag: 'en-gb', english: true }],
  ['English under a template’s language', ENGLISH, 'es', { tag: 'en', english: true }],
  ['English that says nothing', ENGLISH, '', { tag: 'en', english: true }],
  ['French that says so', FRENCH, 'fr-FR', { tag: 'fr-fr', english: false }],
  ['French under a template’s language', FRENCH, 'en', { tag: 'und', english: false }],
  ['a few words prove nothing', 'Pont fermé.', 'en', { tag: 'en', english: true }],
])('%s', (_name, text, stated, language) => {
  expect(languageOf(commonWords(text), stated)).toEqual(language);
});

test('the reader is told which language it is', () => {
  expect(otherLanguage({ tag: 'fr-fr', english: false })).toMatch(/^This article is in French\./u);
  expect(otherLanguage({ tag: '!!', english: false })).toMatch(
    /^This article is not in English\./u,
  );
});
