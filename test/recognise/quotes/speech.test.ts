import { describe, expect, test } from 'vitest';
import { check, quotesIn, type Row } from './reading.ts';

describe('direct speech', () => {
  const rows: readonly Row[] = [
    ['“We will rebuild,” Ilse Brandvold said.', ['“We will rebuild,”', 'direct', 'Ilse Brandvold']],
    [
      '“We will rebuild,” said Ilse Brandvold, the mayor of Torvik.',
      ['“We will rebuild,”', 'direct', 'Ilse Brandvold, the mayor of Torvik'],
    ],
    ['Brandvold said: “We will rebuild.”', ['“We will rebuild.”', 'direct', 'Brandvold']],
    ['Said Brandvold: “We will rebuild.”', ['“We will rebuild.”', 'direct', 'Brandvold']],
    [
      '“We will,” Brandvold said, “rebuild the harbour.”',
      ['“We will,” / “rebuild the harbour.”', 'direct', 'Brandvold'],
    ],
    [
      '“We will rebuild,” she said. “It will take years.”',
      ['“We will rebuild,” / “It will take years.”', 'direct', 'she'],
    ],
    ['“Why now?” Brandvold asked the council.', ['“Why now?”', 'direct', 'Brandvold']],
    ['“Go home,” an angry Reuel laughed.', ['“Go home,”', 'direct', 'an angry Reuel']],
    [
      '“The water rose all night.” — Tomas Reuel',
      ['“The water rose all night.”', 'direct', 'Tomas Reuel'],
    ],
    [
      'Tomas Reuel, a farmer from Torvik, told The Valley Post: “The water rose.”',
      ['“The water rose.”', 'direct', 'Tomas Reuel, a farmer from Torvik'],
    ],
    ['“The dam held,” according to the ministry.', ['“The dam held,”', 'direct', 'the ministry']],
    ['“The dam held,” the statement said.', ['“The dam held,”', 'direct', 'the statement']],
    [
      'Brandvold: “We will not surrender the harbour”',
      ['“We will not surrender the harbour”', 'direct', 'Brandvold'],
    ],
  ];
  for (const row of rows) test(row[0], () => check(row));
});

describe('mixed and indirect speech', () => {
  const rows: readonly Row[] = [
    [
      'Brandvold said that the harbour “will never close” again.',
      ['that the harbour “will never close” again', 'mixed', 'Brandvold'],
    ],
    [
      'Brandvold said the harbour would close on Monday.',
      ['the harbour would close on Monday', 'indirect', 'Brandvold'],
    ],
    [
      'The harbour, Brandvold said, would close.',
      ['The harbour / would close', 'indirect', 'Brandvold'],
    ],
    [
      'The harbour would close on Monday, Brandvold said.',
      ['The harbour would close on Monday', 'indirect', 'Brandvold'],
    ],
    [
      'According to the harbour office, two ships had sunk.',
      ['two ships had sunk', 'indirect', 'the harbour office'],
    ],
    [
      'Two ships had sunk, according to the harbour office.',
      ['Two ships had sunk', 'indirect', 'the harbour office'],
    ],
    [
      'Two ships had sunk, as confirmed by the harbour office.',
      ['Two ships had sunk', 'indirect', 'the harbour office'],
    ],
    [
      'Brandvold told reporters in Torvik on Monday that the dam had held.',
      ['that the dam had held', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold said the dam had held and added that help was near.',
      ['the dam had held', 'indirect', 'Brandvold'],
      ['that help was near', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold thanked the crews, saying they had saved the dam.',
      ['the crews', 'indirect', 'Brandvold'],
      ['they had saved the dam', 'indirect', 'Brandvold'],
    ],
    [
      'Reuel held to his claim that the dam was weak.',
      ['that the dam was weak', 'indirect', 'his'],
    ],
    [
      'Reuel praised the crews, Brandvold said.',
      ['Reuel praised the crews', 'indirect', 'Brandvold'],
    ],
    [
      'Brandvold accused Reuel of “sowing fear in the valley”.',
      ['Reuel of “sowing fear in the valley”', 'mixed', 'Brandvold'],
    ],
    [
      'Reuel — a farmer from Torvik — says the dam was weak.',
      ['the dam was weak', 'indirect', 'Reuel — a farmer from Torvik'],
    ],
  ];
  for (const row of rows) test(row[0], () => check(row));
});

describe('never a quote', () => {
  test.each([
    'Brandvold did not say who would pay for the harbour.',
    'The mayor has never claimed that the dam was safe.',
    'The statement did not explain the reasons for the meeting.',
    'The council has been criticised by farmers and by fishermen.',
    'The so-called “smart dam” cost twice as much.',
    'Tomas “Tom” Reuel won the race in Torvik.',
    'Brandvold read from “The Long Winter of Torvik” at the fair.',
    'The new reports and the old claims were kept in the state archive.',
    'Brandvold wrote a letter to the people who lost their houses.',
    'That was what Brandvold said when she left the harbour.',
    'The mayor had promised help after she saw the flooded streets.',
    'Brandvold has 400 pledged delegates, thanks to the voters of Torvik.',
    'It was a message that failed, despite a claim that has been heard before.',
    'In “The Long Winter,” Tomas Reuel plays a fisherman.',
    'The page shows <a href="https://valley.example/the dam holds fast">a link</a> to the pictures.',
    'Ilse Brandvold, mayor of Torvik.”',
    'Brandvold found it in the archive, and the pictures show how old it is.',
    'The previously announced plan of the council was kept in the archive.',
    'It is worth noting that the dam is old.',
    'Houses were lost in the coastal states that have voted for Reuel.',
    'Brandvold knows that the dam is old, and assumes it will hold.',
    'But even after the rain stopped, the river continued.',
    'Brandvold declared victory in Torvik.',
    'The office keeps reports that have tracked the spending of each village.',
    'In most coastal states the rules were written in another age.',
    'Brandvold declined to comment on the dam, and the council refused to answer.',
    'The people who urged the council to vote were farmers.',
    'The plan that Brandvold rejected cost too much.',
    'The crews were called to condemn the old dam.',
    'Brandvold called the plan a way to reaffirm nothing.',
    'The council was urged to vote by the farmers of Torvik.',
    'Brandvold never promised to rebuild the harbour.',
    'It was a claim that originated in Torvik.',
    'The notion that the dam is old was part of the plan.',
    '‘All Bridges Are Closed.’',
    'So said a fisherman who had seen the dam.',
    'The council kept its faith in the dam even though it had been proved wrong.',
    'Reuel agreed to meet the crews before that became a custom.',
    'The council denied Brandvold a second term.',
    'The plan rejected on Monday would have cost too much.',
    'Each crew must promise to stay until the morning.',
    'Tighter rules and newer pledges to rebuild the dam were kept in the archive.',
    'Brandvold wants a new harbour, and backs the plan for a second dam.',
  ])('%s', (text) => expect(quotesIn(text)).toEqual([]));
});

describe('paragraphs', () => {
  test('a quote that opens the next paragraph goes on with the same speaker', () => {
    const [first, second] = quotesIn('“The dam held,” Brandvold said.\n\n“The harbour did not.”');
    expect(first?.speaker).toBe('Brandvold');
    expect(second).toMatchObject({
      parts: ['“The harbour did not.”'],
      speaker: null,
      continues: 0,
    });
  });

  test.each([
    'Brandvold wrote:\n\n“Torvik stands.”',
    '“The dam held,” Brandvold said.\n\n“Torvik stands firm.”',
  ])('a few words in marks are a quote where somebody speaks: %s', (text) => {
    expect(quotesIn(text).at(-1)?.parts[0]).toContain('Torvik stands');
  });

  test('a repeated opening mark is one speech, though its first paragraph never closes', () => {
    const found = quotesIn('Brandvold said: “The dam held.\n\n“The harbour did not.”');
    expect(found.map((quote) => quote.broken)).toEqual([null, null]);
    expect(found[1]?.continues).toBe(0);
  });

  test('a caption between two paragraphs of one speech does not part them', () => {
    const found = quotesIn(
      'Brandvold said: “The dam held.\n\nWorkers at the harbour\n\n“The boats did not.”',
    );
    expect(found.map((quote) => quote.continues)).toEqual([null, 0]);
  });

  test('a colon at the end of a paragraph announces the next', () => {
    const [quote] = quotesIn(
      'As the harbour office wrote in its report:\n\n“No ship was lost that night.”',
    );
    expect(quote?.speaker).toBe('the harbour office');
  });

  test('a paragraph in the first person that lost its marks is given to who closes it', () => {
    const [quote] = quotesIn('I saw the water rise. My house is gone. Tomas Reuel told reporters.');
    expect(quote).toMatchObject({
      parts: ['I saw the water rise. My house is gone.'],
      speaker: 'Tomas Reuel',
    });
  });
});
