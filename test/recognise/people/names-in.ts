import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PersonMention } from '../../../lib/model/mention.ts';
import { readText } from '../../../lib/read/read-text.ts';
import { recognisePeople } from '../../../lib/recognise/people/index.ts';
import { decodeNameModel } from '../../../lib/recognise/people/name-model.ts';
import { articleWords } from '../../../lib/text/article-words.ts';

const MODEL = decodeNameModel(readFileSync('public/names.bin'));

/** All mentions of a text; without the model where it is null. */
export function mentionsIn(text: string, model: typeof MODEL | null = MODEL): PersonMention[] {
  return recognisePeople(articleWords(readText(text)), model);
}

/** A text with the names it holds, in order. */
export interface Named {
  readonly text: string;
  readonly names: readonly string[];
}

/** A test for each text: those with the names it holds, and those that hold none. */
export function testNames(found: readonly Named[], never: readonly string[]): void {
  for (const { text, names } of found)
    test(text, () => {
      expect(namesIn(text)).toEqual(names);
    });
  for (const text of never)
    test(`never a person: ${text}`, () => {
      expect(namesIn(text)).toEqual([]);
    });
}

/** The names of a text as it writes them, in order. */
export function namesIn(text: string): string[] {
  return mentionsIn(text)
    .filter(({ form }) => form === 'name' || form === 'surname')
    .map(({ start, end }) => text.slice(start, end));
}
