import { compareReading } from './compare/compare-reading.ts';
import { linkFigures } from './link/figures.ts';
import { linkPeople } from './link/people.ts';
import { linkQuotes } from './link/quotes.ts';
import type { Article } from './model/article.ts';
import type { Comparison } from './model/finding.ts';
import type { Reading } from './model/reading.ts';
import {
  type Answer,
  type ArticleRecord,
  answered,
  type Clock,
  type Hash,
  type Library,
  LibraryError,
} from './ports.ts';
import { recogniseFigures } from './recognise/figures/index.ts';
import { recognisePeople } from './recognise/people/index.ts';
import type { NameModel } from './recognise/people/name-model.ts';
import { recogniseQuotes } from './recognise/quotes/index.ts';
import { articleId } from './remember/article-id.ts';
import { correctedReading } from './remember/corrections.ts';
import { remember } from './remember/remember.ts';
import { libraryWithout } from './remember/without-article.ts';
import { articleWords } from './text/article-words.ts';

/**
 * Recognises and links all of one article: the middle of the sentence read → recognise → link → compare → remember → show.
 * Pure: the same article and model give the same reading.
 *
 * @param model the trained name tagger; null = names are found by rules and lists only
 */
export function readingOf(article: Article, model: NameModel | null): Reading {
  const words = articleWords(article);
  const people = linkPeople(words, recognisePeople(words, model));
  const quotes = linkQuotes(words, recogniseQuotes(words), people);
  const figures = linkFigures(words, recogniseFigures(words), { people, quotes });
  return { article, people, quotes, figures };
}

/** Names the rules that made a reading: raised whenever recognising, linking or the gist changes what they give. */
export const ENGINE = '2';

/** What comparing and remembering need of the outside. */
export interface Outside {
  readonly library: Library;
  readonly hash: Hash;
  readonly clock: Clock;
}

/** A reading with its reader's corrections applied, and how it compares with what was read before. */
export interface Compared {
  readonly reading: Reading;
  readonly comparison: Comparison;
}

/** Compares a reading with the library; nothing is written. A library that cannot answer is a value that says so. */
export function compareWith(reading: Reading, outside: Outside): Promise<Answer<Compared>> {
  const { library, hash, clock } = outside;
  return answered(async () => {
    const id = await articleId(reading.article, hash);
    const corrected = await correctedReading(reading, library);
    const opening = { id, now: clock.now(), engine: ENGINE };
    const others = await libraryWithout(library, id);
    return { reading: corrected, comparison: await compareReading(corrected, others, opening) };
  });
}

/** Keeps a compared reading in the library: the whole of it or, where the answer is a fault, nothing. */
export function keepRead(compared: Compared, outside: Outside): Promise<Answer<void>> {
  const { reading, comparison } = compared;
  return answered(() => remember(reading, comparison, outside.library, outside.clock.now()));
}

/**
 * Reads again what the library holds without a reading by this engine, after an import or an update: at most `limit`
 * articles, oldest first. Says how many it read; 0 = nothing is left.
 *
 * @param recognise recognises and links an article, as `readingOf` does
 */
export function readAgain(
  recognise: (article: Article) => Promise<Reading>,
  outside: Outside,
  limit: number,
): Promise<Answer<number>> {
  return answered(async () => {
    const records = await outside.library.unread(ENGINE, limit);
    for (const record of records) await readOver(record, recognise, outside);
    return records.length;
  });
}

/**
 * Reads articles again that the library holds, since their reader has put something in them right; what is not there is
 * passed over.
 *
 * @param recognise recognises and links an article, as `readingOf` does
 */
export function readCorrected(
  ids: readonly string[],
  recognise: (article: Article) => Promise<Reading>,
  outside: Outside,
): Promise<Answer<void>> {
  return answered(async () => {
    for (const id of ids) {
      const record = await outside.library.article(id);
      if (record !== undefined) await readOver(record, recognise, outside);
    }
  });
}

/** Reads a kept article as on the day it was last read, which stays that day. */
async function readOver(
  { article, lastRead }: ArticleRecord,
  recognise: (article: Article) => Promise<Reading>,
  outside: Outside,
): Promise<void> {
  const then = { ...outside, clock: { now: () => lastRead } };
  const compared = await compareWith(await recognise(article), then);
  if (!compared.ok) throw new LibraryError(compared.fault, compared.why);
  await remember(compared.value.reading, compared.value.comparison, outside.library, lastRead);
}
