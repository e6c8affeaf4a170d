import { LEADER_HEADS } from '../../data/posts.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Sentence } from '../../model/words.ts';
import type { People } from './found-name.ts';
import { officeEnd, officeStart, readOffice } from './office-phrase.ts';

/** Heads that describe nobody by themselves: too many hold them, or they are said of anything. */
const TOO_COMMON = new Set([
  'official',
  'veteran',
  'head',
  'chair',
  'lady',
  'director',
  'deputy',
  'politician',
  'counterpart',
  'secretary',
  'general',
  'major',
  'judge',
  'justice',
  'whip',
  'lieutenant',
]);

/** Definite descriptions of an office: "the Norland prime minister", "the president", never one that a name follows. */
export function descriptions(people: People, sentences: readonly Sentence[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (const { firstWord, endWord } of sentences) {
    for (let i = firstWord; i < endWord; i += 1) {
      const word = people.facts.words[i];
      if (word === undefined || people.taken.has(i) || !LEADER_HEADS.has(word.folded)) continue;
      const mention = describedAt(people, i, { firstWord, endWord });
      if (mention !== null) found.push(mention);
    }
  }
  return found;
}

function describedAt(
  people: People,
  head: number,
  { firstWord, endWord }: Pick<Sentence, 'firstWord' | 'endWord'>,
): PersonMention | null {
  const { words } = people.facts;
  const first = officeStart(people, head, firstWord);
  const article = words[first - 1];
  if (article?.folded !== 'the' || first - 1 < firstWord) return null;
  const end = officeEnd(people, head, endWord);
  for (let i = head; i < end; i += 1) if (people.taken.has(i)) return null;
  // A name or one more noun follows: "the president Ana Halden", "the president's office", "the prime minister designate".
  const next = words[end];
  if (people.taken.has(end) || next?.folded === "'s" || LEADER_HEADS.has(next?.folded ?? ''))
    return null;
  const office = readOffice(people, { first, end, head });
  if (office.of === null && TOO_COMMON.has(office.post)) return null;
  const start = people.article.words[first - 1]?.start ?? office.start;
  const because = `describes the office of ${office.post}`;
  return { start, end: office.end, form: 'title', office, because };
}
