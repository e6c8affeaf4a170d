import type { Story } from '../story.ts';

/** The question of blame: indirect speech for what others quote, a conflicting count, another office for an old acquaintance. */
export const valleyAsksWhy: Story = {
  headline: 'Who kept the sluices shut? Halvek buries its flood dead and asks questions',
  standfirst:
    'A warning of the Drenna flood reached Lestovar at dawn. It took five hours to reach the lower town of Halvek. Orvania’s prime minister promises an inquiry.',
  byline: 'Helen Corrigan in Halvek',
  published: '2026-09-23T21:30:00+01:00',
  caption:
    'The broken bridge at Halvek, seen from the Orvanian bank. Photograph: Wim Aldous for the Courier',
  paragraphs: [
    'The first five of Halvek’s dead were buried on Wednesday on the hill above the town, the only ground that was dry. Fourteen people have been killed by the flood, the Drenna regional health office said; two are still missing.',
    'Over the graves, and more loudly on the way down, people asked why the sluices of the Kestrin dam had stayed shut until noon. The dam’s own instruments had raised the alarm at ten to seven.',
    'Anton Velisar, Orvania’s prime minister, told mourners that there would be an inquiry and that its chairman would not be a member of his party. The warning had lain on a desk in Lestovar for five hours, he conceded. He said that neither the river nor the rescuers had asked anyone for a passport.',
    '“I do not want the name of a clerk,” said Mira Tolland, who runs the regional health office and has become the valley’s best-known voice. “I want the telephone number that nobody rang.”',
    'It is her second catastrophe in a year. In March Dr Tolland stood before the same hospital after shells had killed 74 people in the covered market. Then, the number rose for three days. This time she hopes to have reached the end of the list.',
    'The civil protection agency has spoken of seventeen dead. Its director, Goran Mettler, admitted on Wednesday night that his figure might include three people who had been entered twice.',
    'About 2,400 residents were evacuated on Tuesday, and several hundred more followed overnight. Most sleep in the school on the hill, in the classrooms that were used in spring. On one blackboard somebody had left the old list of names. Nela Farkas, the teacher, has begun a new one beside it.',
    'Margaret Ashdown, the Caldrian president, who knows the bridge of Halvek better than most, spoke by video. She said two helicopters were on their way and that engineers would look at the dam “with open logs, as we have learnt to do”.',
    'The Drenna Front, whose commander Halid Demirov has kept the truce since spring, sent a lorry with pumps. It was waved through.',
  ],
};
