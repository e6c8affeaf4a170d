import { expect, test } from 'vitest';
import { mayBear, roleIn } from '../../../lib/link/quotes/roles.ts';
import type { OfficePhrase } from '../../../lib/model/mention.ts';

const held = (...posts: string[]): { readonly offices: readonly OfficePhrase[] } => ({
  offices: posts.map((post) => ({ start: 0, end: 0, post, of: null, former: false })),
});

test.each<readonly [words: string, role: string | undefined]>([
  ['the torvik mayor', 'mayor'],
  ['this senator', 'senator'],
  ['the mayor of torvik', undefined],
  ['a mayor', undefined],
  ['the harbour', undefined],
])('role in “%s”', (words, role) => {
  expect(roleIn(words)).toBe(role);
});

test.each<readonly [role: string, posts: readonly string[], may: boolean]>([
  ['mayor', ['mayor'], true],
  ['mayor', ['prime minister'], false],
  ['general', ['prime minister', 'foreign minister'], false],
  ['minister', ['prime minister'], true],
  ['premier', ['prime minister'], true],
  ['premier', ['foreign minister'], false],
  ['congresswoman', ['representative'], true],
  ['mayor', [], true],
  ['politician', ['prime minister'], true],
])('“the %s” of a holder of %j', (role, posts, may) => {
  expect(mayBear(held(...posts), role)).toBe(may);
});
