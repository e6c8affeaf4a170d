import { countriesIn } from '../data/country-words.ts';
import type { RosterTerm } from '../data/roster/index.ts';
import type { OfficePhrase, PersonMention } from '../model/mention.ts';
import type { Person, PersonPlace } from '../model/reading.ts';
import type { ArticleWords } from '../model/words.ts';
import { fold } from '../text/fold.ts';
import { type Chain, chainsOf } from './people/chains.ts';
import { describedPerson, type Holder, namedBeside } from './people/described.ts';
import { genderOfGiven } from './people/gender.ts';
import { chiefOffice, isLeaderPost, officeText } from './people/held-office.ts';
import { joinChains } from './people/joined-chains.ts';
import { type Circumstances, rosterMatch, termsIn } from './people/roster.ts';

/** Decides who is who in one article: chains of mentions, their office, leader or not. */
export function linkPeople(words: ArticleWords, mentions: readonly PersonMention[]): Person[] {
  const { article } = words;
  const year = Number(article.published?.slice(0, 4) ?? 0) || null;
  const folded = words.words.map(({ text }) => fold(text));
  const countries = new Set(countriesIn(folded).map(({ country }) => country));
  const circumstances = { year, countries };
  const resolved = withCounterparts(words, mentions);
  const chains = joinChains(chainsOf(words, resolved), article.text);
  const holders = chains.map((chain) => holderOf(chain, circumstances));
  for (const mention of resolved) {
    if (mention.form !== 'title' || mention.office === null) continue;
    const holder =
      namedBeside(holders, mention, article.text) ??
      describedPerson(holders, mention.office, mention.start);
    if (holder === null) continue;
    const because = `describes the office of ${holder.chain.nameText}`;
    holder.described.push({ start: mention.start, end: mention.end, form: 'title', because });
    if (mention.office.of !== null) holder.offices.push(mention.office);
  }
  return holders.map((holder, index) => personOf(holder, index, article.text));
}

function holderOf(chain: Chain, circumstances: Circumstances): Holder {
  const given = chain.links.flatMap(({ mention }) => mention.office ?? []);
  const match = rosterMatch(chain, given, circumstances);
  const terms = match === null ? [] : termsIn(match.entry, circumstances.year);
  const offices = given.map((office) => withPlace(office, match?.entry.terms ?? []));
  return { chain, offices, match, terms, described: [] };
}

/** "President Halden" in an article that does not say of where: the roster says it, if the post agrees. */
function withPlace(office: OfficePhrase, terms: readonly RosterTerm[]): OfficePhrase {
  if (office.of !== null) return office;
  return { ...office, of: terms.find(({ post }) => post === office.post)?.of ?? null };
}

/**
 * "National Security Adviser Ostrow and his Israeli counterpart": the post is the one named before in the sentence, else the
 * only one of the sentence before.
 */
function withCounterparts(
  { sentences }: ArticleWords,
  mentions: readonly PersonMention[],
): PersonMention[] {
  const before: OfficePhrase[] = [];
  return mentions.map((mention) => {
    const { office } = mention;
    if (office === null) return mention;
    if (office.post !== 'counterpart') {
      before.push(office);
      return mention;
    }
    const here = sentences.findIndex(({ end }) => end > office.start);
    const startOf = (index: number): number => sentences[index]?.start ?? 0;
    const inSentence = before.findLast(({ start }) => start >= startOf(here));
    const inLast = before.slice(-2).filter(({ start }) => start >= startOf(here - 1));
    const other = inSentence ?? (inLast.length === 1 ? inLast[0] : undefined);
    if (other === undefined || other.former) return mention;
    return { ...mention, office: { ...office, post: other.post } };
  });
}

function personOf(
  { chain, offices, match, described }: Holder,
  index: number,
  text: string,
): Person {
  const chief = chiefOffice(offices);
  const anchor = offices.find(({ post }) => isLeaderPost(post));
  const places = chain.links.map(
    ({ mention, because }): PersonPlace => ({
      start: mention.start,
      end: mention.end,
      form: mention.form,
      because,
    }),
  );
  return {
    id: `p${index + 1}`,
    name: chain.nameText,
    office: chief === null ? null : officeText(chief, text),
    offices,
    leader: anchor !== undefined || match !== null,
    because: reasonOf(anchor, match, text),
    pronoun: chain.gender ?? genderOfGiven(chain.name.given[0] ?? ''),
    roster: match?.entry.id ?? null,
    places: [...places, ...described].sort((a, b) => a.start - b.start),
  };
}

function reasonOf(anchor: OfficePhrase | undefined, match: Holder['match'], text: string): string {
  if (anchor !== undefined) return `named as ${officeText(anchor, text)}`;
  if (match === null) return 'no office is given here';
  const term = match.entry.terms.at(-1);
  const held = term === undefined ? '' : `: ${term.post}, ${term.of}, as of ${term.asOf}`;
  return `${match.because}${held}`;
}
