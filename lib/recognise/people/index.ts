import type { PersonMention } from '../../model/mention.ts';
import type { ArticleWords } from '../../model/words.ts';
import { agedNames } from './aged-names.ts';
import { apposedNames } from './apposed-names.ts';
import { bracketedNames } from './bracketed-names.ts';
import { citedNames } from './cited-names.ts';
import { descriptions } from './descriptions.ts';
import { withoutDisowned, withoutInstitutions } from './disowned-names.ts';
import { documentFacts } from './document-facts.ts';
import { eastAsianNames } from './east-asian-names.ts';
import {
  type FoundName,
  type People,
  sentenceOf,
  takenBy,
  usesOf,
  withoutOverlaps,
} from './found-name.ts';
import { namesOfGiven } from './given-names.ts';
import { unglue } from './glued-words.ts';
import { growNames } from './grown-names.ts';
import { listedNames } from './listed-names.ts';
import { agreeOnLoneNames, ELSEWHERE } from './lone-names.ts';
import type { NameModel } from './name-model.ts';
import { officeBeside } from './offices.ts';
import { partNames, splitNames } from './parted-names.ts';
import { repeatedNames } from './repeated-names.ts';
import { rosterFamilyNames, rosterNames } from './roster-names.ts';
import { singleNames } from './single-names.ts';
import { speakingNames } from './speaking-names.ts';
import { labelsOf, taggedNames } from './tagged-names.ts';
import { titledNames } from './titled-names.ts';
import { trimNames } from './trimmed-names.ts';

/**
 * Finds the places that name a person, in order of `start`, never overlapping.
 *
 * @param model the trained tagger; null = rules and lists only
 */
export function recognisePeople(words: ArticleWords, model: NameModel | null): PersonMention[] {
  const article = unglue(words);
  const facts = documentFacts(article, model?.groups ?? null);
  const labels = labelsOf(article, facts, model);
  const uses = usesOf(facts);
  const names = namesOf({ article, facts, labels, uses, taken: new Set() });
  const people: People = { article, facts, labels, uses, taken: takenBy(names) };
  const named = names.map((name) => mentionOf(people, name));
  const given = new Set(named.map(({ office }) => office?.start));
  const described = descriptions(people, article.sentences).filter(
    ({ office }) => !given.has(office?.start),
  );
  const mentions = [...named, ...described];
  return mentions.sort((a, b) => a.start - b.start);
}

/** All names: what the tagger found, what titles tell, and both wherever the article has them again. */
function namesOf(people: People): FoundName[] {
  const read = partNames(people, taggedNames(people.labels));
  const agreed = agreeOnLoneNames(people, trimNames(people, read));
  const tagged = growNames(people, agreed, ({ because }) => because === ELSEWHERE);
  const trimmed = [titledNames, eastAsianNames, agedNames, apposedNames, namesOfGiven];
  const told = trimmed.flatMap((rule) => trimNames(people, rule(people, tagged)));
  const rules = [rosterNames, citedNames, bracketedNames, singleNames];
  const known = withoutOverlaps([
    ...tagged,
    ...told,
    ...rules.flatMap((rule) => rule(people, tagged)),
  ]);
  const spoken = withoutOverlaps([...known, ...speakingNames(people, known)]);
  const joined = withoutOverlaps([...spoken, ...listedNames(people, spoken)]);
  const found = withoutOverlaps([...joined, ...rosterFamilyNames(people, joined)]);
  const first = withoutDisowned(people, splitNames(people, found));
  const all = withoutOverlaps([...first, ...repeatedNames(people, first)]);
  return withoutInstitutions(people, all);
}

function mentionOf(people: People, name: FoundName): PersonMention {
  const { words } = people.article;
  const parts = people.facts.words
    .slice(name.first, name.end)
    .filter(({ folded }) => /\p{L}/u.test(folded));
  const sentence = sentenceOf(people, name.first);
  return {
    start: words[name.first]?.start ?? 0,
    end: words[name.end - 1]?.end ?? 0,
    form: parts.length > 1 ? 'name' : 'surname',
    office: sentence === undefined ? null : officeBeside(people, name, sentence),
    because: name.because,
  };
}
