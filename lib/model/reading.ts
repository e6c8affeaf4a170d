import type { Article } from './article.ts';
import type { FigureMention, OfficePhrase, PersonForm, QuoteMention } from './mention.ts';
import type { Span } from './span.ts';

/** One place that names a person, with the reason it was given to this person. */
export interface PersonPlace extends Span {
  readonly form: PersonForm;
  readonly because: string;
}

/** A human who is named in the article. */
export interface Person {
  /** Unique in the reading ('p1'); identity across articles is decided by comparing. */
  readonly id: string;
  /** The fullest form the article gives: 'Antony J. Blinken'. */
  readonly name: string;
  /** Office as this article gives it, in one phrase: 'Secretary of State, United States'. */
  readonly office: string | null;
  /** Every office phrase found for this person, in order of place. */
  readonly offices: readonly OfficePhrase[];
  /** Holds or held a political, governmental, military or movement office; `because` says which words tell it. */
  readonly leader: boolean;
  readonly because: string;
  /** The pronoun this person is spoken of with, where the text or the given name tells it; null where neither does. */
  readonly pronoun: 'he' | 'she' | null;
  /** Id of the roster entry this is, where the text agrees with one. */
  readonly roster: string | null;
  readonly places: readonly PersonPlace[];
}

/** Words given to a speaker. */
export interface Quote extends Omit<QuoteMention, 'speaker' | 'because'> {
  /** Resolved name, of a person or an organisation; null = unknown. Never a pronoun. */
  readonly speaker: string | null;
  /** `Person.id`; null for an organisation or where the speaker is unknown. */
  readonly speakerId: string | null;
  /** The words beside the quote that name the speaker. */
  readonly speakerSpan: Span | null;
  readonly because: string;
}

/** A number with what it counts and who says so. */
export interface Figure extends Omit<FigureMention, 'because'> {
  /**
   * What is counted, normalised, so that two outlets' words meet: always three fields, `head|state|group`, in lower case.
   * `head`: the counted noun in the singular ('rocket', 'child'); 'people' for all words that name persons by no more than
   * being persons, victims or members of a group ("Palestinians", "the dead", "victims"). Of money, percent, measures and
   * durations: the noun that is measured ('price', 'turnout'); `kind` and `unit` tell the rest.
   * `state`: what befell or was done, as 'killed', 'wounded', 'displaced', 'detained', 'fired'; 'changed' where the number says
   * by how much something rose or fell; '' where the words do not say.
   * `group`: whose they are, as 'palestinian', 'civilian'; '' where the words do not say.
   * Two figures may count the same where head and state are equal and the groups are equal, or one of them is '' and the place
   * is the same: "215 Palestinians have been killed" in Gaza is 'people|killed|palestinian', "the death toll in Gaza rose to
   * 192" is 'people|killed|'. null where it must not be compared: dates, ages, ordinals, scores, bare numbers, a single thing, some of a larger group
   * ("two of the three"), and a value that no longer holds ("up from 192").
   */
  readonly countKey: string | null;
  readonly source: string | null;
  readonly place: string | null;
  /** ISO date, or the words where they do not resolve to one. */
  readonly asOf: string | null;
  /** Index of the total this is a part of. */
  readonly partOf: number | null;
  readonly because: string;
}

/** All that was recognised and linked in one article. Lists are in order of `start`; ids and indices are of this reading. */
export interface Reading {
  readonly article: Article;
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}
