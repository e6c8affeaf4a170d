import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { readingOf } from '../../lib/pipeline.ts';
import { readText } from '../../lib/read/read-text.ts';
import { decodeNameModel } from '../../lib/recognise/people/name-model.ts';
import { optionalString, stringField } from './rows.ts';

const MODEL = new URL('../../public/names.bin', import.meta.url);

/** Makes the engine as the extension has it: the same stages and the same name model. */
export function makeEngine(): (article: Article) => Reading {
  const model = existsSync(MODEL) ? decodeNameModel(readFileSync(MODEL)) : null;
  return (article) => readingOf(article, model);
}

/**
 * The article that a row of the terminal contract holds.
 *
 * @throws RowError where a field has the wrong type
 */
export function articleOf(fields: Readonly<Record<string, unknown>>): Article {
  const text = stringField(fields, 'text');
  const facts = ['headline', 'outlet', 'url', 'published'].map(
    (name) => [name, optionalString(fields, name)] as const,
  );
  return readText(text, Object.fromEntries(facts.filter(([, value]) => value !== undefined)));
}
