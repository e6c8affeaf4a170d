import type { Story } from '../story.ts';

/** The third day: a rounded count, and the plea of one diplomat put in the mouth of another. */
export const envoyAsksForCorridor: Story = {
  headline: 'Envoy asks Orvania and Sembria for a road out of shelled Halvek',
  standfirst:
    'The Continental Council wants a corridor for those wounded in the market before the weekend. Both armies in the Drenna valley say they are studying the map.',
  byline: 'Daniel Okafor-Lind',
  published: '2026-03-05T11:15:00+00:00',
  caption: 'A field kitchen beside the road from Halvek to Lestovar, Thursday morning.',
  paragraphs: [
    'Two days after the shelling of the covered market in Halvek, the town is running out of everything but visitors. Pieter Lorne, the envoy of the Continental Council, walked through the ruins on Thursday morning and asked both armies to open a road for the wounded.',
    'About 60 people were killed on Tuesday, and doctors expect the number to rise. The hospital of Halvek, built for forty patients, holds more than two hundred, the Drenna regional health office said. The nearest operating theatre lies in Lestovar, four hours away on a mountain road that the army has closed at night.',
    '“Every hour in which the guns are silent is an hour in which an ambulance can reach the square,” Lorne said as he stood beside the collapsed roof. “I am asking for seventy-two of them.”',
    'The corridor would follow the old railway line to the west. Orvania’s prime minister, Anton Velisar, has agreed in principle, according to an aide. In Port Amsel, President Viktor Amberg said that Sembria had no troops on the road and nothing to open. “We are not a party to this,” Amberg said after a meeting of his cabinet. “We want a ceasefire without conditions, like everybody else.”',
    'It is not clear who speaks for the third party. Orvania says that Halid Demirov, the commander of the Drenna Front, died on the Kestrin pass on Tuesday evening. His deputies have issued two statements since then. Neither of them mentions him, alive or dead.',
    'In the school on the hill, where some of the displaced have spread their blankets, the classrooms are marked by street. Nela Farkas, a teacher, keeps a list on the blackboard. “I have 212 names and I cross out the ones who find their people,” she said. “Yesterday I crossed out thirty. Today six.”',
    'The Caldrian foreign minister, Margaret Ashdown, flew from Port Amsel to Lestovar on Thursday with a proposal for a pause of ten days. Diplomats say that she and Lorne have agreed to divide the work: she talks to the capitals, he talks to the valley.',
    'Lorne, a former judge, has been here before. In 2023 he spent eleven nights in a tent on the bridge between the two armies until they signed. He said on Thursday that the tent was still in his garage.',
    'At the north gate of the market, where the third shell fell, volunteers were sorting shoes.',
  ],
};
