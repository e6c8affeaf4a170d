import { ROLE_NOUNS } from '../../data/quotes-speakers.ts';
import type { Person } from '../../model/reading.ts';
import type { Gender } from '../people/gender.ts';

/** 'the Florida senator': a definite description, by its last word. */
const ROLE = /^(?:the|this) (?:[\p{L}\p{N}-]+ ){0,4}(?<role>[\p{L}-]+)$/u;
const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS.split(' '));
/** Roles that are offices, as posts name them: whoever holds another office is not meant. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ...(
    'senator representative governor mayor president minister chancellor secretary king queen prince princess general ' +
    'commander ambassador envoy pope'
  )
    .split(' ')
    .map((role) => [role, role] as const),
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['premier', 'prime minister'],
]);

/** The role of a definite description in lower case: 'senator' of 'the Florida senator'; undefined where the words are none. */
export function roleIn(words: string): string | undefined {
  const role = ROLE.exec(words)?.groups?.role;
  return role !== undefined && ROLES.has(role) ? role : undefined;
}

/** The gender that a role asks for. */
export function genderOfRole(role: string): Gender | 'either' {
  if (/(?:woman|ess|queen)$/u.test(role)) return 'she';
  return /(?:[^o]man|^man|king)$/u.test(role) ? 'he' : 'either';
}

/** Whether a person may be meant by a role: "the mayor" is no prime minister, and may be somebody whose office is not given. */
export function mayBear({ offices }: Pick<Person, 'offices'>, role: string): boolean {
  const office = OFFICES.get(role);
  return (
    office === undefined ||
    offices.length === 0 ||
    offices.some(({ post }) => post.includes(office))
  );
}
