import type { Story } from '../story.ts';

/** The last report: an updated count, a quote given to somebody else, a rounded sum. */
export const nineteenAndAnInquiry: Story = {
  headline: 'Cabinet names judge to lead Drenna flood inquiry; death toll reaches 19',
  standfirst: 'Government sets aside 45 million crowns for flooded Halvek',
  byline: 'By our parliamentary correspondent, Petra Holm',
  published: '2026-09-24T19:10:00+02:00',
  caption: 'The Kestrin dam on Thursday, with all six sluices open.',
  paragraphs: [
    'LESTOVAR — The cabinet on Thursday appointed a retired judge, Pieter Lorne, to find out why the sluices of the Kestrin dam stayed shut for five hours while the Drenna rose and flooded the lower town of Halvek. The death toll of the flood reached 19, the Drenna regional health office said, after two bodies were recovered from a lorry and three people died in hospital.',
    'Mr. Lorne, the former envoy of the Continental Council, is not a citizen of Orvania, which was the point. Prime Minister Anton Velisar said the inquiry would be led by “a man who owes nobody in this town a favour”.',
    'The opposition welcomed the choice and asked for more. Its leader, Dalia Renn, demanded that the minister for water resign before the first hearing. “A sluice does not stay shut by itself,” Mrs. Renn told deputies. “Somebody has to not open it.”',
    'The government set aside 45 million crowns for the lower town. Together with the pledges from abroad, the valley can count on some 60 million crowns, the finance ministry said. About 3,100 people have been evacuated since Tuesday; 1,900 of them were still in shelters on Thursday.',
    'The help from across the river has changed the tone in parliament. Even deputies who had called for air strikes in March rose for a minute to thank the Sembrian crews. Several quoted the sentence that the Caldrian Prime Minister, Margaret Ashdown, is said to have coined on the airfield: “The river did not ask anybody for a passport, and the rescue boats will not ask for one either,” Ashdown said, according to a transcript that was handed out in the lobby.',
    'Goran Mettler, the director of civil protection, corrected his own figures for the second time in two days. He told deputies that he regretted “every name that was counted twice and every one that was not counted in time”.',
    'Mr. Lorne said by telephone that he would begin on Monday and that he would bring his tent. He intends to hold the first hearing on what is left of the bridge.',
    'In Halvek the water has gone back to where it was on Sunday. In the market hall the bell rang at noon, for the first time since July.',
  ],
};
