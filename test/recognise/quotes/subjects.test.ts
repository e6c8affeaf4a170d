import { expect, test } from 'vitest';
import { quotesIn } from './reading.ts';

test.each<[because: string, text: string, speakers: (string | null)[]]>([
  [
    'a place in the description behind a name is not the speaker',
    'Ada Rohn, a farmer from Sund, Norland, said the dam “held all night.”',
    ['Ada Rohn, a farmer from Sund, Norland'],
  ],
  [
    'two descriptions, one behind the other',
    'Jan-Erik Voss, the foreign minister of Norland, a member of the council, said it “held all night.”',
    ['Jan-Erik Voss, the foreign minister of Norland, a member of the council'],
  ],
  [
    'a phrase between commas',
    'Voss, during a visit to Sund, Norland, said it “held all night.”',
    ['Voss, during a visit to Sund, Norland'],
  ],
  [
    'never the place that opens the sentence',
    'In Sund, the mayor, a farmer, said it “held all night.”',
    ['the mayor, a farmer'],
  ],
  [
    'the subject behind what opens the sentence',
    'Calling it “a shame for all of us,” Voss left the hall.',
    ['Voss'],
  ],
  [
    'leading phrases, one behind the other',
    'In May, after Rohn had left, Voss wrote to her, calling it “a shame for all.”',
    ['Voss'],
  ],
  [
    'the name that opens a sentence whose verb is not known',
    'Ada Rohn, head of the port, tied it to the storm, saying it “held all night.”',
    ['Ada Rohn'],
  ],
  [
    'one quote around who said it',
    '“It is a shame,” said the Norland senator, “for all of us.”',
    ['the Norland senator'],
  ],
  [
    'a verb before a quote that another closes',
    'Nothing the mayor said “will mend the dam,” the senator said.',
    ['the senator'],
  ],
  ['as somebody put it', 'As Voss put it, “the dam held all night.”', ['Voss']],
  [
    'as an outlet reported',
    'As The Sund Courier reported on Monday, the port “held all night.”',
    ['The Sund Courier'],
  ],
  ['in the view of somebody', 'It was “a shame for all of us,” in Rohn’s view.', ['Rohn']],
  [
    'whom the passive has behind it',
    'Rohn was asked by host Pia Lund whether it “held all night.”',
    ['host Pia Lund'],
  ],
  [
    'the owner of a claim, not who checked it',
    'The Sund Courier ran a check on Voss’s claim that it “held all night.”',
    ['Voss'],
  ],
  [
    'the owner of a claim behind a verb',
    'Rohn seized on Voss’s claim that it “held all night.”',
    ['Voss'],
  ],
  [
    'a voice in parentheses is not the next one',
    'After the flood (Rohn called it “a shame”), Voss spoke, saying it “held all night.”',
    ['Rohn', 'Voss'],
  ],
  [
    'another voice behind “and”',
    'Rohn calls it “a shame for all” and Jan Voss says it was “a crime against us.”',
    ['Rohn', 'Jan Voss'],
  ],
  [
    'another voice behind a quote that ends in a comma',
    'In a note that Rohn called “a shame,” Voss expressed a wish to “mend the dam at once.”',
    ['Rohn', 'Voss'],
  ],
  [
    'a whole sentence with marks that another closes',
    'Rohn plans to help the port with “new walls and new gates,” Jan Voss said Monday.',
    ['Jan Voss'],
  ],
  [
    'a long way from a relative clause to its verb',
    'Ada Rohn, a farmer who is running a mill in Sund, a big one, said it “held all night.”',
    ['Ada Rohn, a farmer who is running a mill in Sund, a big one'],
  ],
  [
    'never the second of two who spoke together',
    'Rohn said that, as she and Jan Voss have said before, the dam must “hold all night.”',
    ['Rohn'],
  ],
  ['never a plain “as”', 'As Voss said, he left early.', ['Voss']],
])('%s', (_, text, speakers) => {
  expect(quotesIn(text).map(({ speaker }) => speaker)).toEqual(speakers);
});

test('what opens a sentence ends before its speaker', () => {
  const [quote] = quotesIn('Calling it “a shame for all of us,” Voss left the hall.');
  expect(quote).toMatchObject({ parts: ['it “a shame for all of us,”'], speaker: 'Voss' });
});

test.each([
  ['SUND (AP) — Ada Rohn said the dam “held all night.”', 'the dam “held all night.”'],
  ['SUND, Norland — “It held all night,” Ada Rohn said.', '“It held all night,”'],
  ['SUND – Ada Rohn said that it held.', 'that it held'],
])('a dateline is no part of the speaker or of what was said: %s', (text, words) => {
  const [quote] = quotesIn(text);
  expect(quote).toMatchObject({ parts: [words], speaker: 'Ada Rohn' });
});
