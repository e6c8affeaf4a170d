/** Plurals that no rule of spelling undoes. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'people:people persons:person men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse ' +
    'lives:life wives:wife knives:knife halves:half wolves:wolf shelves:shelf leaves:leaf thieves:thief ' +
    'policemen:policeman firemen:fireman servicemen:serviceman gunmen:gunman fishermen:fisherman ' +
    'congressmen:congressman businessmen:businessman spokesmen:spokesman ' +
    'crises:crisis analyses:analysis bases:base buses:bus gases:gas viruses:virus pennies:penny movies:movie ' +
    'cookies:cookie calories:calorie ties:tie series:series species:species means:means news:news ' +
    'aircraft:aircraft troops:troop police:police cattle:cattle sheep:sheep fish:fish deer:deer ' +
    'headquarters:headquarters premises:premises criteria:criterion phenomena:phenomenon data:data media:media ' +
    'tomatoes:tomato potatoes:potato heroes:hero echoes:echo volcanoes:volcano vetoes:veto cargoes:cargo'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Singulars that end in s. */
const SINGULARS = new Set(
  'gas lens chaos canvas bias atlas alias christmas congress kudos'.split(' '),
);
/** Endings that look plural and are not. */
const NOT_PLURAL = /(?:ss|us|is|'s)$/u;

/** The singular of an English noun in lower case; a word that is no plural comes back as it is. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  const man = /^(?<stem>\p{L}{3,})(?<ending>men|women)$/u.exec(word)?.groups;
  if (man !== undefined) return `${man.stem}${man.ending === 'men' ? 'man' : 'woman'}`;
  if (!looksPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Plurals without an s, and words that count as plural though they have none. */
const BARE_PLURALS = new Set(
  'people men women children feet teeth mice police cattle sheep fish deer aircraft troops species series'.split(
    ' ',
  ),
);

/** Whether a word in lower case looks like a plural noun. */
export function looksPlural(word: string): boolean {
  if (BARE_PLURALS.has(word) || /\p{L}{3,}(?:men|women)$/u.test(word)) return true;
  if (word.length < 3 || !word.endsWith('s')) return false;
  return !NOT_PLURAL.test(word) && !SINGULARS.has(word);
}
