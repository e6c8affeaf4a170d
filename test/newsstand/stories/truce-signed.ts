import type { Story } from '../story.ts';

/** The agency's report of the truce, which another outlet prints as it is. */
export const truceSigned: Story = {
  headline: 'Orvania and Sembria agree ten-day truce after Halvek shelling',
  standfirst: 'Guarantors to inspect artillery logs for the first time',
  byline: 'Jonas Reuter',
  published: '2026-03-06T22:20:00+01:00',
  caption: 'Delegates leave the admiralty in Port Amsel late on Friday.',
  paragraphs: [
    'PORT AMSEL, Sembria, March 6 (Meridian Wire) - Orvania and Sembria agreed on Friday to a truce of ten days in the Drenna valley and to open their artillery logs to foreign experts, three days after shells killed 74 people in the covered market of Halvek.',
    'The truce takes effect at six on Saturday morning. It was announced by the Caldrian foreign minister, Margaret Ashdown, after eleven hours of talks in the old admiralty of the Sembrian capital.',
    '“Nobody in that room trusted anybody, and everybody signed,” Ashdown told reporters shortly before midnight. “I have known worse beginnings.”',
    'Experts of the three guarantors will visit gun positions on both banks of the river from Monday. Under the truce of 2023 either side may ask to see the other’s logs, a right that neither had ever used.',
    'The number of the dead reached 74 on Friday, the Drenna regional health office said, after three people died of burns. Another 203 are wounded. About 11,000 people have fled the town and the villages nearby.',
    '“The arithmetic of this week is that we lost one person for every minute of a school lesson, and then went on counting,” said Mira Tolland, a spokeswoman for the office.',
    'Orvanian Prime Minister Anton Velisar said his country would withdraw its aircraft from the valley for the length of the truce. Sembrian Defence Minister Karel Osmund said that his government had “nothing to hide and, from Monday, nothing to add”.',
    'The Drenna Front was not at the table. It has not said whether its commander, Halid Demirov, is alive. Orvania maintains that he was killed in an air strike on Tuesday.',
    'Pieter Lorne, the envoy of the Continental Council, said that a first convoy with twenty-six wounded had reached Lestovar in the afternoon. He called the road “open, bad and full of decent people”.',
    'The market is to be cleared next week. Its bell, which fell from the north gate, was found unbroken.',
  ],
};
