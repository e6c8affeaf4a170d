import type { EarlierPlace } from '../model/finding.ts';
import type { Gist, GistPerson, GistPlace, KnownPerson, Post } from '../model/gist.ts';

/** Quotes kept with a person, so that a card can show what they said without reading their articles. */
const SAID_KEPT = 6;
/** Spellings and offices kept with a person, commonest and latest first. */
const FORMS_KEPT = 24;

/** A place of this article, as another article will see it. */
function placeOf(gist: Gist, place: GistPlace, by: string | null): EarlierPlace {
  const { start, end, text, sentence } = place;
  return { article: gist.ref, start, end, text, sentence, by };
}

function laterOf(a: EarlierPlace | undefined, b: EarlierPlace): EarlierPlace {
  return a === undefined || a.article.date <= b.article.date ? b : a;
}

function spellingsWith(
  before: KnownPerson['spellings'],
  here: GistPerson['spellings'],
): KnownPerson['spellings'] {
  const counts = new Map(before.map(({ name, count }) => [name, count]));
  for (const { name, count } of here) counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, FORMS_KEPT);
}

function officesWith(
  before: KnownPerson['offices'],
  office: string | null,
  place: EarlierPlace,
): KnownPerson['offices'] {
  if (office === null) return before;
  const same = before.find((entry) => entry.office === office);
  const first = same !== undefined && same.first.article.date < place.article.date;
  const last = same !== undefined && same.last.article.date > place.article.date;
  const entry = { office, first: first ? same.first : place, last: last ? same.last : place };
  return [entry, ...before.filter((other) => other !== same)]
    .sort((a, b) => b.last.article.date.localeCompare(a.last.article.date))
    .slice(0, FORMS_KEPT);
}

function postsWith(before: readonly Post[], here: readonly Post[]): readonly Post[] {
  const posts = new Map([...here, ...before].map((p) => [`${p.post}|${p.of ?? ''}`, p]));
  return [...posts.values()].slice(0, FORMS_KEPT);
}

function statesWith(
  before: KnownPerson['states'],
  gist: Gist,
  state: GistPerson['state'],
): KnownPerson['states'] {
  if (state === null) return before;
  const old = before.find((entry) => entry.life === state.life);
  if (old !== undefined && old.article.date > gist.ref.date) return before;
  const entry = { ...placeOf(gist, state, null), life: state.life };
  return [entry, ...before.filter((other) => other !== old)];
}

function saidWith(before: KnownPerson['said'], gist: Gist, id: string): KnownPerson['said'] {
  const here = gist.quotes
    .filter((quote) => quote.speakerId === id)
    .map((quote) => placeOf(gist, quote, quote.speaker));
  return [...here, ...before]
    .sort((a, b) => b.article.date.localeCompare(a.article.date))
    .slice(0, SAID_KEPT);
}

/** What is known of a person once an article has been read. `before` is undefined for somebody new. */
export function knownAfter(
  before: KnownPerson | undefined,
  here: GistPerson,
  gist: Gist,
): KnownPerson {
  return {
    id: here.id,
    name: before?.name ?? here.name,
    keys: [...new Set([...(before?.keys ?? []), ...here.keys])],
    posts: postsWith(before?.posts ?? [], here.posts),
    roster: before?.roster ?? here.roster,
    leader: (before?.leader ?? false) || here.leader,
    since: before === undefined || before.since > gist.ref.date ? gist.ref.date : before.since,
    named: laterOf(before?.named, placeOf(gist, here, null)),
    articles: (before?.articles ?? 0) + 1,
    spellings: spellingsWith(before?.spellings ?? [], here.spellings),
    offices: officesWith(before?.offices ?? [], here.office, placeOf(gist, here, null)),
    states: statesWith(before?.states ?? [], gist, here.state),
    said: saidWith(before?.said ?? [], gist, here.id),
  };
}

/** What is known of a person without one article: what rests on it alone is forgotten. */
export function knownWithout(known: KnownPerson, here: GistPerson, article: string): KnownPerson {
  const counts = new Map(here.spellings.map(({ name, count }) => [name, count]));
  const isHere = (place: EarlierPlace): boolean => place.article.id === article;
  return {
    ...known,
    articles: known.articles - 1,
    spellings: known.spellings
      .map(({ name, count }) => ({ name, count: count - (counts.get(name) ?? 0) }))
      .filter(({ count }) => count > 0),
    offices: known.offices
      .filter(({ first, last }) => !(isHere(first) && isHere(last)))
      .map(({ office, first, last }) => ({
        office,
        first: isHere(first) ? last : first,
        last: isHere(last) ? first : last,
      })),
    states: known.states.filter((place) => !isHere(place)),
    said: known.said.filter((place) => !isHere(place)),
  };
}
