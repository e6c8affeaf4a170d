import type { Finding } from '../../model/finding.ts';
import type { GistPerson, KnownPerson } from '../../model/gist.ts';
import { parseName } from '../../names/parse-name.ts';
import { bothDated, daysBetween } from '../days.ts';
import type { Draft } from '../gist.ts';
import { hereOf } from '../places.ts';
import { inMarks, nameOf } from '../wording.ts';

const STATUS_WEIGHT = 0.92;
const OFFICE_WEIGHT = 0.5;
const SPELLING_WEIGHT = 0.3;

/** Compares the people of an article with what earlier ones told of them: spellings, offices, dead or alive. */
export function personFindings(draft: Draft, known: readonly (KnownPerson | null)[]): Finding[] {
  return draft.people.flatMap((person, index) => {
    const before = known[index];
    if (before == null) return [];
    return [
      ...statusFinding(draft, person, before, index),
      ...(person.leader || before.leader ? officeFinding(person, before, index) : []),
      ...spellingFinding(person, before, index),
    ];
  });
}

/** One article has somebody dead, another, of the same days or later, alive. */
function statusFinding(
  draft: Draft,
  person: GistPerson,
  before: KnownPerson,
  index: number,
): Finding[] {
  const here = person.state ?? speaking(draft, person);
  if (here === null) return [];
  const there = before.states.find(({ life }) => life !== here.life);
  if (there === undefined || there.article.id === draft.ref.id) return [];
  const known = bothDated(draft.ref, there.article);
  const days = known ? daysBetween(there.article.date, draft.ref.date) : 0;
  const isContradiction = here.life === 'alive' ? days >= 0 : days <= 0;
  if (!isContradiction) return [];
  const why =
    here.life === 'alive'
      ? `${nameOf(there.article)} reported ${person.name} dead; here ${person.name} is reported alive.`
      : `Here ${person.name} is reported dead; ${nameOf(there.article)} reported ${person.name} alive.`;
  const place = { ...there, text: there.text };
  const shown = hereOf({ ...here, sentence: '' }, index);
  return [
    { kind: 'person', relation: 'status', here: shown, there: place, why, weight: STATUS_WEIGHT },
  ];
}

/** Whoever is quoted in their own words speaks, and so lives; old words may be quoted, so direct speech alone counts. */
function speaking(draft: Draft, person: GistPerson) {
  const quote = draft.quotes.find(
    ({ speakerId, kind }) => speakerId === person.id && kind === 'direct',
  );
  return quote === undefined || person.state !== null
    ? null
    : { ...person, life: 'alive' as const };
}

function officeFinding(person: GistPerson, before: KnownPerson, index: number): Finding[] {
  const { office } = person;
  if (office === null || before.offices.length === 0) return [];
  if (before.offices.some((entry) => isSameOffice(entry.office, office))) return [];
  const there = before.offices[0]?.last;
  if (there === undefined) return [];
  const earlier = before.offices[0]?.office ?? there.text;
  const why = `${nameOf(there.article)} calls ${person.name} ${inMarks(earlier)}, this article ${inMarks(office)}.`;
  const here = hereOf(person, index);
  return [{ kind: 'person', relation: 'office', here, there, why, weight: OFFICE_WEIGHT }];
}

const LEVELS =
  /(?<![\p{L}])(?:deputy|vice|under|assistant|acting|interim|former|then|late|ex|senior|chief|shadow)(?![\p{L}])/giu;

/** The same office in more or fewer words; 'deputy', 'former' and the like make another of it. */
function isSameOffice(a: string, b: string): boolean {
  const [x, y] = [officeWords(a), officeWords(b)];
  if (levelsOf(a) !== levelsOf(b)) return false;
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  return [...few].every((word) => many.has(word));
}

function levelsOf(office: string): string {
  return [...office.toLowerCase().matchAll(LEVELS)]
    .map(([level]) => level)
    .sort()
    .join(' ');
}

function officeWords(office: string): Set<string> {
  const plain = office
    .toLowerCase()
    .replace(/(?<![\p{L}])(?:u\.s\.|us|united states|american)(?![\p{L}])/gu, 'us')
    .replace(/spokes(?:wo)?man|spokesperson/gu, 'spokesperson')
    .replace(/defence/gu, 'defense');
  return new Set(
    plain.match(/\p{L}+/gu)?.filter((word) => !/^(?:of|the|for|and|to|s)$/u.test(word)),
  );
}

/** A spelling that earlier coverage does not have, where it has another one: not a shorter form of it. */
function spellingFinding(person: GistPerson, before: KnownPerson, index: number): Finding[] {
  const known = new Set(
    [before.name, ...before.spellings.map((spelling) => spelling.name)].flatMap(partsOf),
  );
  const rare = person.spellings.find(({ name }) => !isKnownForm(name, known));
  if (rare === undefined) return [];
  const why = `Earlier coverage spells the name ${inMarks(before.name)}; here it is ${inMarks(rare.name)}.`;
  const shown = { ...hereOf(person, index), text: rare.name };
  return [
    {
      kind: 'person',
      relation: 'spelling',
      here: shown,
      there: before.named,
      why,
      weight: SPELLING_WEIGHT,
    },
  ];
}

function isKnownForm(name: string, known: ReadonlySet<string>): boolean {
  return partsOf(name).every((part) => part.length === 1 || known.has(part));
}

function partsOf(name: string): string[] {
  const { given, family } = parseName(name);
  return [...given, family];
}
