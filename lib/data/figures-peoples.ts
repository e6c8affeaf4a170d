import { COUNTRIES } from './countries.ts';

/** Peoples without a state of their own name, religions and parties, in the singular. */
const OTHERS =
  'arab kurd turk jew christian muslim sikh hindu buddhist catholic protestant sunni shiite shia alawite druze yazidi rohingya ' +
  'uyghur uighur tibetan kashmiri chechen tatar roma scot pole dane swede finn serb croat greek czech slovak briton gazan ' +
  'democrat republican conservative';

/** Names and adjectives of peoples and groups in the singular and lower case: 'palestinian', 'kurd'. */
export const PEOPLES: ReadonlySet<string> = new Set([
  ...OTHERS.split(' '),
  ...COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => (line.split('|')[2] ?? '').split(','))
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase()),
]);

/** The people a word in lower case names, in the singular: 'palestinians' → 'palestinian'; undefined where it names none. */
export function peopleOf(word: string): string | undefined {
  if (PEOPLES.has(word)) return word;
  const singular = word.endsWith('s') ? word.slice(0, -1) : word;
  return PEOPLES.has(singular) ? singular : undefined;
}
