import type { Story } from '../story.ts';

/** A man named among the dead gives an interview; an old denial is said again on another day. */
export const demirovSpeaks: Story = {
  headline:
    '“I have read my obituary twice”: Drenna Front commander reported dead calls the Observer',
  standfirst:
    'Orvania said its air strike after the shelling of Halvek had killed the leader of the Drenna Front. On Saturday night he rang our desk.',
  byline: 'Daniel Okafor-Lind and Ruth Abelard',
  published: '2026-03-07T23:40:00+00:00',
  caption: 'The road over the Kestrin pass, where three lorries burnt out on Tuesday.',
  paragraphs: [
    'The voice on the line was hoarse, amused and, by the account of four people who know it well, his. Halid Demirov, the commander of the Drenna Front, who was reported killed on Tuesday, told the Observer on Saturday that he had been forty miles from the Kestrin pass when it was bombed.',
    '“I have read my obituary twice, and the second was kinder,” Demirov said in a telephone interview that lasted nine minutes. “Tell them that I slept through it.”',
    'The Orvanian army said on the evening of 3 March that he was among the dead of an air strike. A spokesman for the army declined to comment on Saturday. Two officials in Lestovar, who asked not to be named, said that the claim had rested on a single intercepted message.',
    'Demirov denied that his movement had shelled the market of Halvek, where 74 people were killed. “My mother buys her onions there,” he said. He would not say whether the Front would keep the truce in the Drenna valley that Orvania and Sembria signed on Friday and to which it is not a party.',
    'He also gave a number of his own. The Front lost 17 fighters on the pass, he said; the army has spoken of “more than 40”. Neither figure could be verified.',
    'In Port Amsel, Defence Minister Karel Osmund seized on the call. “No Sembrian gun fired on Halvek, not on Tuesday and not on any other day,” Osmund repeated at a news conference on Saturday, word for word as he had said it in the first hour. “Now we learn that Orvania cannot even count to one.”',
    'For Prime Minister Anton Velisar the call comes at a bad moment. His decision to hold back the army had rested on the claim that the Front was without a head. A member of his cabinet said on Saturday that the prime minister had learned of the interview from the Observer’s website.',
    'Margaret Ashdown, the Caldrian foreign minister whose plan both sides signed, sounded unworried. She said that a dead man could not have kept a ceasefire, and that a living one might.',
    'On the pass itself snow has begun to cover the lorries. A shepherd who grazes his flock below the road said that the drivers had been carrying flour.',
  ],
};
