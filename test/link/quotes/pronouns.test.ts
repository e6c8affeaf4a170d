import { expect, test } from 'vitest';
import { type Cast, quotesIn } from './people-of.ts';

const CAST: Cast = [
  ['she', 'Ilse Brandvold', 'Brandvold'],
  ['he', 'Tomas Reuel', 'Reuel'],
  ['he', 'Anders Holm', 'Holm'],
  ['she', 'Karin Reuel'],
  [null, 'Senna Adair', 'Adair'],
];

const last = (text: string): string | null | undefined => quotesIn(text, CAST).at(-1)?.speaker;

test.each<[because: string, text: string, speaker: string | null]>([
  [
    'a chain of pronouns keeps its first subject',
    'Tomas Reuel crossed the river. He asked for Holm at the gate. He wanted a boat. “It held,” he said.',
    'Tomas Reuel',
  ],
  [
    'who speaks is the subject of his sentence, wherever his name stands',
    'Holm ran the harbour with an iron hand, Tomas Reuel said.\n\n“It held,” he said.',
    'Tomas Reuel',
  ],
  [
    'somebody named by the speaker is not who speaks',
    'Reuel said that Holm had lost. He said, “It held.”',
    'Tomas Reuel',
  ],
  [
    'whom he names himself he is not',
    'Anders Holm met Tomas Reuel. He called Holm “a harbour without a wall.”',
    'Tomas Reuel',
  ],
  [
    'what a sentence is about before its verb',
    'Holm spoke first. As for Reuel, he said it was over. “It held,” he said.',
    'Tomas Reuel',
  ],
  [
    'a campaign is not its candidate',
    'Anders Holm waited. The Reuel campaign manager left. “It held,” he said.',
    'Anders Holm',
  ],
  [
    'who asks is not who answers',
    'Tomas Reuel frowned when Holm asked whether the dam would hold. “It held,” he said.',
    'Tomas Reuel',
  ],
  [
    'a family name may be of the other who bears it',
    'Reuel came late, and the hall was cold. “It held,” she said.',
    'Karin Reuel',
  ],
  [
    'the text tells a pronoun that no list of names knows',
    'Senna Adair rose. She was tired.\n\nTomas Reuel left with Adair.\n\n“It held,” she said.',
    'Senna Adair',
  ],
  ['never the only person, if of the other gender', 'Tomas Reuel left. “It held,” she said.', null],
  [
    'her office speaks, not she',
    'Brandvold left. Her office said “it held all night.”',
    'Ilse Brandvold’s office',
  ],
])('%s', (_, text, speaker) => {
  expect(last(text)).toBe(speaker);
});

test('an office has no id of a person', () => {
  const [quote] = quotesIn('Brandvold left. Her spokesman said “it held all night.”', CAST);
  expect(quote).toMatchObject({ speaker: 'Ilse Brandvold’s spokesman', speakerId: null });
});

test('a pronoun says by what it is resolved', () => {
  const quotes = quotesIn('“It held,” Reuel said. “So did we all,” he added.', CAST);
  expect(quotes.at(-1)?.because).toContain('"he" means Tomas Reuel, who spoke last');
});

test('20,000 pronouns and names are read in one go', () => {
  const text = 'Reuel met Holm and he said “it held all night” and he left. '.repeat(10_000);
  expect(quotesIn(text, CAST.slice(0, 3)).length).toBeGreaterThan(5_000);
});
