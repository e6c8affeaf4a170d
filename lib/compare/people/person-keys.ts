import { parseName } from '../../names/parse-name.ts';
import { soundOf } from '../../names/sound.ts';

/** Consonants of a surname that a key keeps: a slip or a false ending ('Dorant', 'Doranty') falls behind them. */
const CONSONANTS_KEPT = 4;

/** Keys a person is found by in the library: the folded surname, and how it sounds, so that spellings meet. */
export function personKeys(names: readonly string[]): string[] {
  const surnames = new Set(names.map((name) => parseName(name).family).filter((name) => name));
  const sounds = [...surnames].map((name) => soundOf(name).consonants.slice(0, CONSONANTS_KEPT));
  return [
    ...[...surnames].map((surname) => `surname:${surname}`),
    ...[...new Set(sounds)].filter((sound) => sound !== '').map((sound) => `sound:${sound}`),
  ];
}
