import type { LifeState } from '../../model/gist.ts';

/** What stands for the person in the patterns below: the words that name them, wherever they stand in the sentence. */
const NAME = '\uE000';
const TITLE_WORDS = String.raw`(?:[\p{L}\p{N}'’.,()-]+\s+){0,8}`;

const SAID =
  'said|says|told|tells|added|adds|announced|confirmed|reported|stated|explained|declared|wrote|argued|warned|insisted';

/** A sentence with the name in it that reports the person dead. */
const DEAD: readonly RegExp[] = [
  /\uE000[^.;:“”"]{0,60}?\s(?:was|were|has been|have been|had been|is among those|being)\s(?:shot dead|killed|assassinated|murdered|slain|eliminated)(?![\p{L}])/u,
  /\uE000(?:,[^,.;:]{1,60},)?\s(?:has |had )?(?:died|is dead|was dead|was found dead|was pronounced dead)(?![\p{L}])/u,
  new RegExp(
    `(?:[Dd]eath|deaths|[Kk]illing|assassination|murder|funeral|burial) of ${TITLE_WORDS}${NAME}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|\s)(?:killed|killing|assassinated|eliminated|killed off)\s${TITLE_WORDS}${NAME}`,
    'u',
  ),
  /(?:[Aa]mong the (?:dead|victims|slain)|[Tt]he dead (?:include|included))[^.;]{0,200}\uE000/u,
  new RegExp(`[Tt]he dead (?:were|are) ${TITLE_WORDS}${NAME}`, 'u'),
  /\uE000[^.;]{0,80}(?:was|were|is|are)\s(?:named\s|listed\s|counted\s)?among the (?:dead|victims)(?![\p{L}])/u,
];

/** A sentence with the name in it that reports the person alive, whatever it says of an attempt to kill. */
const ALIVE: readonly RegExp[] = [
  /\uE000[^.;:“”"]{0,60}?\s(?:survived|is alive|was alive|remains alive|is still alive|escaped|has lost|was wounded|was injured|is recovering|was seen|appeared)(?![\p{L}])/u,
  /(?:failed to kill|failed attempts? on|escape of|survival of)[^.;:“”"]{0,40}\uE000/u,
  /\uE000[^.;]{0,160}failed to kill (?:him|her)(?![\p{L}])/u,
];

/** What a negation, a doubt or a wish makes of such a sentence: nothing. */
const UNSURE =
  /(?:^|\s)(?:not|never|nor|denied|denies|if|would|could|might|may|threat(?:s|ened)?|plot(?:ted)?|attempt(?:s|ed)?|tried|wanted|vowed|anniversary|father|mother|son|daughter|wife|husband|brother|sister|family|relatives?|bodyguards?)(?=[\s,.])/iu;
/** Whoever speaks in the sentence is not the one it reports dead: "Six of the dead were children, Ms Orlo said." */
const SPEAKS: readonly RegExp[] = [
  new RegExp(`${NAME}(?:,[^,.;]{1,80},)? (?:has |had |have )?(?:${SAID})(?![\\p{L}])`, 'u'),
  new RegExp(
    `(?:^|\\s)(?:said|says|added|explained|according to) ${TITLE_WORDS}${NAME}(?=[,.;]| of |$)`,
    'u',
  ),
];
/** "It has not said whether he is alive" reports neither. */
const WHETHER = /(?:^|\s)whether\s[^.;]{0,80}\uE000|\uE000[^.;]{0,40}\swhether(?=\s)/u;
/** A sentence that goes on with the names of those the sentence before reported dead. */
const NAMES_FOLLOW =
  /^(?:Their|His|The) names? (?:is|are|were)(?![\p{L}])|^(?:They|Those killed|The dead|The victims|The others) (?:are|were|include|included|have been|were named|were identified)(?![\p{L}])/u;
/** Words without one of which a sentence tells nothing of a life: most sentences are done with after one look. */
const OF_LIFE =
  /kill|dead|die[ds]|death|murder|assassinat|slain|eliminat|funeral|burial|victim|surviv|alive|escape|lost|wounded|injured|recover|seen|appeared/u;
const DEATHS_BEFORE = /(?:^|\s)(?:killed|deaths?|dead|died|eliminated|assassinated)(?=[\s,.])/iu;

/** A name's place inside its sentence. */
export interface NamedSentence {
  readonly sentence: string;
  /** Offsets of the name inside the sentence. */
  readonly start: number;
  readonly end: number;
  /** The sentence before it, '' where there is none. */
  readonly before: string;
}

/** What a sentence reports of the life of the person it names; undefined where it reports nothing of it. */
export function lifeStateOf({
  sentence,
  start,
  end,
  before,
}: NamedSentence): LifeState | undefined {
  if (!OF_LIFE.test(sentence.toLowerCase()) && !NAMES_FOLLOW.test(sentence)) return undefined;
  const marked = `${sentence.slice(0, start)}${NAME}${sentence.slice(end)}`;
  if (WHETHER.test(marked)) return undefined;
  if (ALIVE.some((pattern) => pattern.test(marked))) return 'alive';
  if (UNSURE.test(marked) || SPEAKS.some((pattern) => pattern.test(marked))) return undefined;
  if (DEAD.some((pattern) => pattern.test(marked))) return 'dead';
  if (NAMES_FOLLOW.test(marked) && DEATHS_BEFORE.test(before)) return 'dead';
  return undefined;
}
