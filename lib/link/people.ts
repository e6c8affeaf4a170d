import type { PersonMention } from '../model/mention.ts';
import type { Person, PersonPlace } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { type Chain, chainsOf } from './people/chains.ts';
import { genderOfGiven } from './people/gender.ts';
import { chiefOffice, isLeaderPost, isSameOffice, officeText } from './people/held-office.ts';

/** Decides who is who in one article: chains of mentions, their office, leader or not. */
export function linkPeople(words: ArticleWords, mentions: readonly PersonMention[]): Person[] {
  const people = chainsOf(words, mentions).map((chain, index) => personOf(chain, index));
  const places = people.map(({ places: named }) => [...named]);
  for (const mention of mentions) {
    if (mention.form !== 'title') continue;
    const index = describedPerson(people, mention);
    const person = people[index];
    if (person === undefined) continue;
    const because = `the office of ${person.name} here`;
    places[index]?.push({ start: mention.start, end: mention.end, form: 'title', because });
  }
  return people.map((person, index) => ({
    ...person,
    places: (places[index] ?? []).sort((a, b) => a.start - b.start),
  }));
}

function personOf(chain: Chain, index: number): Person {
  const offices = chain.links.flatMap(({ mention }) => mention.office ?? []);
  const chief = chiefOffice(offices);
  const anchor = offices.find(({ post }) => isLeaderPost(post));
  return {
    id: `p${index + 1}`,
    name: chain.nameText,
    office: chief === null ? null : officeText(chief),
    offices,
    leader: anchor !== undefined,
    because: anchor === undefined ? 'no office is given here' : `named as ${officeText(anchor)}`,
    pronoun: chain.gender ?? genderOfGiven(chain.name.given[0] ?? ''),
    roster: null,
    places: chain.links.map(
      ({ mention, because }): PersonPlace => ({
        start: mention.start,
        end: mention.end,
        form: mention.form,
        because,
      }),
    ),
  };
}

/** Index of the only person whose office a description gives; of several the one named last before it; −1 for none. */
function describedPerson(people: readonly Person[], { office, start }: PersonMention): number {
  if (office === null) return -1;
  const fitting = people.flatMap(({ offices }, index) =>
    offices.some((held) => isSameOffice(office, held)) ? [index] : [],
  );
  if (fitting.length < 2) return fitting[0] ?? -1;
  if (office.of === null) return -1;
  const lastBefore = (index: number): number =>
    (people[index]?.places ?? []).findLast((place) => place.start < start)?.start ?? -1;
  return fitting.reduce((best, index) => (lastBefore(index) > lastBefore(best) ? index : best));
}
