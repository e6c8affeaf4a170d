import type { Story } from '../story.ts';

/** The first report of the shelling: full quotes, the first count, a commander named among the dead. */
export const marketShelled: Story = {
  headline: 'At least 34 killed as shells hit covered market in Halvek',
  standfirst: 'Orvania blames Sembrian artillery; Port Amsel denies firing across the border',
  byline: 'Jonas Reuter and Edda Malloy',
  published: '2026-03-03T18:42:00+01:00',
  caption: 'Shoppers carry a stretcher out of the covered market in Halvek on Tuesday.',
  paragraphs: [
    'HALVEK, Orvania, March 3 (Meridian Wire) - At least 34 people were killed and more than 120 wounded on Tuesday when artillery shells struck the covered market of Halvek, a town of mixed faith in the Drenna valley, two miles from the border with Sembria, health officials said.',
    'Eleven children were among the dead, according to the Drenna regional health office. Its spokeswoman, Mira Tolland, said the first shell fell at about twenty past ten, when the aisles between the stalls were full.',
    '“People ran to the north gate because that is where the buses stop,” Tolland told reporters outside the town’s only hospital. “The third shell fell on the north gate.”',
    'Orvanian Prime Minister Anton Velisar broke off a visit to the coast and addressed parliament in Lestovar in the early afternoon. “We will not answer the murder of shoppers with silence, and we will not answer it with the murder of other shoppers,” he said. “We will answer it in front of a court.”',
    'Velisar said that experts of his government had traced the shells to a battery on the Sembrian side of the river. He did not present evidence.',
    'Sembria rejected the accusation within the hour. “No Sembrian gun fired on Halvek, not on Tuesday and not on any other day,” Defence Minister Karel Osmund told state television in Port Amsel. Osmund said that the shells had been fired by the Drenna Front, an armed movement that has fought Orvanian rule in the valley since 2019.',
    'The Front denied it, too. Hours later the Orvanian army said it had struck a column of the movement’s vehicles on the Kestrin pass. Halid Demirov, the commander of the Drenna Front, was among the dead, the army said in a statement. The movement did not comment, and the claim could not be checked.',
    'Twelve shells hit the town in under nine minutes, according to a count by the local fire brigade. Four of them failed to explode.',
    'Witnesses described a search by hand through the collapsed roof. “We heard telephones ringing under the tin for an hour,” said Josip Lanner, a baker whose stall stood by the south wall. “Then they stopped, one after the other.”',
    'In Caldria, which guaranteed the truce of 2023 between the two neighbours, Foreign Minister Margaret Ashdown called for an immediate meeting of the guarantors. She said that she would travel to the region on Wednesday.',
    'The border crossing at Halvek has been closed since noon.',
  ],
};
