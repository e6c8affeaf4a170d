import { parseName } from '../../names/parse-name.ts';
import { soundOf } from '../../names/sound.ts';

/** Consonants of a surname that a key keeps: a slip or a false ending ('Dorant', 'Doranty') falls behind them. */
const CONSONANTS_KEPT = 4;

/**
 * Keys a person is found by in the library: the name, its first word and its last, so that they are found among however many
 * namesakes; for leaders also the surname and how it sounds, so that spellings meet. Of others there are far too many for that:
 * a common surname would bring hundreds of strangers.
 */
export function personKeys(names: readonly string[], leader: boolean): string[] {
  const parsed = names.map(parseName).filter(({ family }) => family !== '');
  const whole = parsed.flatMap(({ given, family }) =>
    given.length === 0 ? [] : `name:${given[0]} ${family}`,
  );
  if (!leader) return [...new Set(whole)];
  const surnames = [...new Set(parsed.map(({ family }) => family))];
  const sounds = surnames.map((name) => soundOf(name).consonants.slice(0, CONSONANTS_KEPT));
  return [
    ...new Set(whole),
    ...surnames.map((surname) => `surname:${surname}`),
    ...[...new Set(sounds)].filter((sound) => sound !== '').map((sound) => `sound:${sound}`),
  ];
}
