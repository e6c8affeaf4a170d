import { parseName } from '../../names/parse-name.ts';
import { soundOf } from '../../names/sound.ts';

/** Consonants of a surname that a key keeps: a slip or a false ending ('Dorant', 'Doranty') falls behind them. */
const CONSONANTS_KEPT = 4;

/**
 * Keys a person is found by in the library: the name, its first word and its last, so that they are found among however many
 * namesakes; for leaders also how the surname sounds, so that spellings meet. Of others there are far too many for that: a common
 * surname would bring hundreds of strangers.
 */
export function personKeys(names: readonly string[], leader: boolean): string[] {
  const parsed = names.map(parseName).filter(({ family }) => family !== '');
  const whole = parsed.flatMap(({ given, family }) =>
    given.length === 0 ? [] : `name:${given[0]} ${family}`,
  );
  const sounds = leader ? parsed.map(({ family }) => soundKey(family)) : [];
  return [...new Set([...whole, ...sounds])];
}

/** Names that no Latin consonant is heard in are kept as they are. */
function soundKey(surname: string): string {
  const sound = soundOf(surname).consonants.slice(0, CONSONANTS_KEPT);
  return sound === '' ? `surname:${surname}` : `sound:${sound}`;
}
