import type { Story } from '../story.ts';

/** The morning after: the count has risen and has parts, a quote is cut, the commander has another spelling. */
export const ashdownInPortAmsel: Story = {
  headline: 'Ashdown pleads for silent guns as Halvek counts its dead',
  standfirst:
    'The Caldrian foreign minister lands in Port Amsel with a plan for a truce of ten days. In the valley, the hospital has run out of beds.',
  byline: 'Helen Corrigan',
  published: '2026-03-04T17:05:00+00:00',
  caption:
    'Margaret Ashdown on the steps of the admiralty in Port Amsel. Photograph: Wim Aldous for the Courier',
  paragraphs: [
    'Margaret Ashdown, the foreign minister of Caldria, pleaded on Wednesday for a halt to the fighting in the Drenna valley, a day after shells tore through the covered market of Halvek on its busiest morning of the week.',
    'The death toll rose overnight. By Wednesday noon 58 people had been killed, among them 19 children and 14 women, the Drenna regional health office said. It put the number of wounded at 186. Some 6,000 people have left their homes in the town and in the villages along the river.',
    '“Every hour in which the guns are silent is an hour in which an ambulance can reach the square,” Ms Ashdown told reporters on the steps of the admiralty in Port Amsel, the Sembrian capital. She asked both governments for “a ceasefire without conditions” of ten days.',
    'She had come straight from a meeting with Karel Osmund, the Sembrian defence minister, which lasted twice as long as planned. Mr Osmund left by a side door. His office later repeated that no gun of the Sembrian army had fired across the river.',
    'In Lestovar, Prime Minister Anton Velisar of Orvania is under pressure from his own benches to strike back. So far he has refused. “We will not answer the murder of shoppers with silence,” he told parliament on Tuesday, and promised to take the matter to an international court.',
    'Doctors in Halvek said that they were working without sleep and, since the early hours, without supplies. “We have no more blood of any group, and we have no more beds,” said Mira Tolland of the regional health office. Patients lay two to a mattress in the corridor of the maternity ward, she added.',
    'The Orvanian army insists that it killed Khalid Demiroff, who leads the Drenna Front, in an air strike on the Kestrin pass on Tuesday evening. Photographs released by the army show three burnt-out lorries. They do not show a body.',
    'Ms Ashdown would not be drawn on who had fired the shells. She said the guarantors would send their own experts to the market “before the rain does its work”.',
    'It is her most delicate mission since she took office two years ago. Caldria, Sembria and Orvania signed the truce of 2023 in her own constituency, and the agreement’s third article obliges all three to open their artillery logs on demand. Nobody has ever demanded it.',
    'The Caldrian delegation travels on to Lestovar on Thursday. Its aircraft will not be able to use the valley’s airfield: the runway was closed on Tuesday night, according to <a href="/travel">aviation authorities</a>, after a crater was found at its eastern end.',
  ],
};
