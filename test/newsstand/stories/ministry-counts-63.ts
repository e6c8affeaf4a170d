import type { Story } from '../story.ts';

/** The same evening from Lestovar: another count for the same moment, an office that differs, a quote in other words. */
export const ministryCounts63: Story = {
  headline: 'Interior ministry puts Halvek dead at 63 as Velisar holds back the army',
  standfirst:
    'Prime minister tells deputies that those who shelled the market will stand trial; Sembria denies firing',
  byline: 'By our parliamentary correspondent, Petra Holm',
  published: '2026-03-04T19:30:00+01:00',
  caption: 'Flags at half mast over the parliament in Lestovar.',
  paragraphs: [
    'LESTOVAR — Sixty-three people were killed in the attack on the covered market of Halvek, the interior ministry said on Wednesday, five more than doctors in the valley have counted.',
    'A ministry official, who asked not to be named, said the higher number included bodies that had been taken directly to villages for burial and had never reached the hospital. The regional health office stood by its own list on Wednesday evening.',
    'Prime Minister Anton Velisar rejected calls for an immediate counter-attack. “We shall not reply to the killing of shoppers with silence, and we shall not reply to it with the killing of other shoppers,” he said in parliament. The applause came from the opposition; most of his own benches sat still.',
    'The army had presented three plans to the cabinet on Tuesday night, according to two people who were in the room. All three were turned down. Velisar told the generals that a government which shells a town loses the right to complain about it, one of them said.',
    'From Port Amsel came a new denial. Deputy Prime Minister Karel Osmund said in a radio interview that Orvania was accusing its neighbour in order to distract from a murderous quarrel among the valley’s own militias. “No Sembrian gun fired on Halvek,” he said.',
    'Margaret Ashdown, the Caldrian foreign minister, is expected in Lestovar on Thursday morning. She said on Wednesday that every hour without gunfire allowed ambulances to reach the market square. Officials here expect her to ask for a truce of ten days, and they expect to say yes.',
    'The valley has seen worse. In the border war of 2019 more than 900 people were killed in eleven weeks, most of them soldiers. But never before has a single morning cost so many civilian lives, and never before in a place that both communities share.',
    'The market of Halvek was built in 1911 by merchants of both faiths. Its charter, which hangs in the town hall, forbids weapons “within the sound of the bell”.',
    'Schools in the valley will stay closed until Monday. The ministry asked residents not to touch unexploded shells, of which at least four lie in the streets around the market.',
  ],
};
