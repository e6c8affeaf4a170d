import type { QuoteMention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Gender } from '../people/gender.ts';
import { describedSpeaker, isPersonal } from './described.ts';
import { genderIn } from './genders.ts';
import { type Placed, placeNamed, type Speaker } from './speaker-words.ts';

/** Somebody who may be meant by a pronoun: a person of the article, or a speaker whose name no person of it bears. */
export interface Somebody {
  /** `Person.id`; null for a speaker who is no person of the article. */
  readonly id: string | null;
  readonly name: string;
  readonly gender: Gender | null;
}

/** Who asks is not who goes on speaking. */
const ASKS = /(?:^|\s)(?:ask|wonder|inquir|question)\p{L}*$/u;

/** What speakers are known by: the places of persons, the persons, and the reader of names that have no place. */
interface Known {
  readonly placed: readonly Placed[];
  readonly bodies: ReadonlyMap<string, Somebody>;
  readonly spelled: (words: string) => Speaker | undefined;
}

/** Words that name a speaker and hold no place of a person. */
type Unplaced = Span & { readonly who: Somebody };

/** Where the places begin whose persons speak, and the speakers by name who have no place. */
export function speakersOf(
  text: string,
  mentions: readonly QuoteMention[],
  { placed, bodies, spelled }: Known,
): { readonly named: ReadonlySet<number>; readonly unplaced: readonly Unplaced[] } {
  const named = new Set<number>();
  const unplaced = new Map<number, Unplaced>();
  for (const { speaker, cue } of mentions) {
    if (speaker === null || (cue !== null && ASKS.test(text.slice(cue.start, cue.end)))) continue;
    const place = placeNamed(text, placed, speaker);
    if (place !== undefined) named.add(place.start);
    else {
      const said = text.slice(speaker.start, speaker.end);
      const { id, name } = spelled(said) ?? describedSpeaker(said);
      if (name === null || (id === null && !isPersonal(name))) continue;
      const who = bodies.get(id ?? '') ?? { id: null, name, gender: null };
      const gender = genderIn(said.split(',')[0] ?? said) ?? who.gender;
      unplaced.set(speaker.start, { ...speaker, who: { ...who, gender } });
    }
  }
  return { named, unplaced: [...unplaced.values()] };
}
