import type { Story } from '../story.ts';

/** A foreign desk's translation: broken quotation marks, reworded quotes, an updated count with its parts. */
export const tollOf71: Story = {
  headline: 'Number of the dead of Halvek climbs to 71',
  standfirst: 'Translated from the Sembrian edition',
  byline: null,
  published: '2026-03-05T20:10:00+01:00',
  caption: 'Nurses before the hospital of Halvek. Archive picture.',
  paragraphs: [
    'Port Amsel. The number of the people killed by the bombardment of the market of Halvek has climbed to 71, including 22 children, the regional office of health of the Drenna announced on Thursday in the evening. Nearly 200 people are wounded, of them forty gravely.',
    'The spokeswoman of the office, Mira Tolland, spoke of a hospital at the end of its forces. “We have run out of blood of every group and we have run out of beds,” said Tolland. Thirteen of the wounded died since Wednesday because they could not be operated on, she explained.',
    'The government of Orvania continues to hold Sembria responsible. “We will not answer the murder of shoppers with silence, the Orvanian head of government Anton Velissar had said before the deputies on Tuesday.',
    'The minister of defence Karel Osmund disagreed again on Thursday. The guns of the Sembrian army had been counted in the presence of observers and not one had been moved, he declared. Osmund said that Sembria was ready to open its artillery logs if Orvania opened those of its air force.',
    'With this the minister reacted to the report that the chief of the Drenna Front, Chalid Demirow, was killed on the pass of Kestrin. Sembria regards the air strike as a breach of the truce of 2023.',
    'The Caldrian foreign minister Margaret Ashdown negotiated for five hours in Lestovar. An ambulance can reach the square in every hour in which no shot falls, she had said the day before. After the conversation she spoke only of “useful hours”.',
    'The roads of the valley are full. According to the fire brigade around 9,000 people have left the town and its surroundings, half as many again as on the day before. In the sports hall of Port Amsel the Red Lantern, an aid organisation, set up 800 beds for people who came across the river in boats.',
    'Sembria has not closed its bank of the river. We take in whoever comes, and we do not ask which bell he was baptised under”, said the mayor of Port Amsel, Ida Konrad, on Thursday.',
    'On Friday the three guarantors of the truce want to meet in Port Amsel. Whether the Front sends somebody is open.',
  ],
};
