import type { Comparison } from '../model/finding.ts';
import type { KnownPerson } from '../model/gist.ts';
import type { Person, Reading } from '../model/reading.ts';
import { citationOf, sentenceAround } from './citation.ts';
import { dayOf, monthOf } from './dates.ts';
import { leaderMark } from './mark-ids.ts';
import { officeDiff } from './offices.ts';
import { isDifference, type PersonFinding } from './relations.ts';
import { sourceOf } from './sources.ts';
import { utteranceOf } from './utterance.ts';
import type { LeaderCard } from './views.ts';
import { wordDiff } from './word-diff.ts';

/** Spellings and earlier quotes that a card has room for. */
const MOST_SPELLINGS = 6;
const MOST_SAID = 3;
const MOST_OFFICES = 3;

const isName = (form: string): boolean => form === 'name' || form === 'surname';

/** Month of the first earlier article that gave an office; null where none is older than the open article's month. */
function sinceOf(known: KnownPerson | null, beside: string | null): string | null {
  const [first] = (known?.offices ?? []).map((office) => office.first.article.date).toSorted();
  const older = first !== undefined && first.slice(0, 7) < (beside ?? '9999').slice(0, 7);
  return older ? monthOf(first) : null;
}

function findingsAbout(comparison: Comparison | null, index: number): PersonFinding[] {
  return (comparison?.findings ?? []).filter(
    (finding): finding is PersonFinding =>
      finding.kind === 'person' && finding.here.index === index,
  );
}

function officesOf(
  reading: Reading,
  index: number,
  comparison: Comparison | null,
): LeaderCard['offices'] {
  const beside = reading.article.published;
  const differing = findingsAbout(comparison, index).filter(
    ({ relation }) => relation === 'office',
  );
  if (comparison !== null && differing.length > 0)
    return differing.slice(0, MOST_OFFICES).map((finding) => ({
      diff: officeDiff(reading, comparison, finding),
      differs: true,
      source: sourceOf(finding.there, beside),
    }));
  return (comparison?.known[index]?.offices ?? [])
    .filter(({ office }) => office !== reading.people[index]?.office)
    .slice(0, MOST_OFFICES)
    .map(({ office, last }) => ({
      diff: [{ side: 'both', text: office }],
      differs: false,
      source: sourceOf(last, beside),
    }));
}

/** What the person says here: direct and mixed speech in its words, indirect speech as it is told. */
function saidHereBy({ article, quotes }: Reading, { id }: Person): LeaderCard['saidHere'] {
  return quotes
    .filter(({ speakerId }) => speakerId === id)
    .map((quote) => ({ words: utteranceOf(article, quote).text, speech: quote.kind }));
}

/** The card of a leader: name and office here and before, spellings, what was said here and elsewhere. */
export function leaderCard(
  reading: Reading,
  [index, place]: readonly [index: number, place: number],
  comparison: Comparison | null,
): LeaderCard | undefined {
  const { article } = reading;
  const person = reading.people[index];
  const at = person?.places[place] ?? person?.places[0];
  if (person === undefined || at === undefined) return undefined;
  const known = comparison?.known[index] ?? null;
  const about = findingsAbout(comparison, index);
  const spelling = about.find(({ relation }) => relation === 'spelling');
  const beside = article.published;
  return {
    kind: 'leader',
    mark: leaderMark(index, place),
    differs: about.some(isDifference),
    deniable: known !== null,
    compared: comparison !== null,
    because: person.because,
    citation: citationOf(article, sentenceAround(article, at), null),
    notes: comparison?.notes ?? [],
    name: person.name,
    office: person.office,
    since: sinceOf(known, beside),
    spelling: spelling === undefined ? null : wordDiff(spelling.here.text, spelling.there.text),
    spellings: (known?.spellings ?? []).slice(0, MOST_SPELLINGS),
    offices: officesOf(reading, index, comparison),
    saidHere: saidHereBy(reading, person),
    saidElsewhere: (known?.said ?? []).slice(0, MOST_SAID).map((said) => ({
      words: said.text,
      source: sourceOf(said, beside),
    })),
    contradictions: about
      .filter(({ relation }) => relation === 'status')
      .map(({ here, there, why }) => ({
        here: sentenceAround(article, here),
        hereDate: beside === null ? null : dayOf(beside, beside),
        why,
        source: sourceOf(there, beside),
      })),
    mentions: person.places.filter(({ form }) => isName(form)).length,
  };
}
