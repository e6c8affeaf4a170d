import type { Story } from '../story.ts';

/** A flood in the same town half a year later: another event, whose count must not be joined to the shelling's. */
export const drennaFloods: Story = {
  headline: 'Nine dead as Drenna floods Halvek',
  standfirst:
    'Orvania accepts rescue boats from Sembria; truce line of the spring lies under water',
  byline: 'Edda Malloy',
  published: '2026-09-22T20:05:00+02:00',
  caption: 'Rescuers steer a boat along the main street of Halvek on Tuesday.',
  paragraphs: [
    'HALVEK, Orvania, Sept 22 (Meridian Wire) - Nine people were killed and about 2,400 were brought to safety on Tuesday after the Drenna burst its banks and flooded the lower town of Halvek, officials said.',
    'The water rose by three metres in five hours after 180 millimetres of rain had fallen on the Kestrin range, the valley’s weather service said. It was the highest flood since records began in 1924.',
    'Seven of the dead were found in cellars near the bus station, said Mira Tolland, the head of the Drenna regional health office. “The people who died were the people who went down to save the boiler,” Tolland said.',
    'Orvanian Prime Minister Anton Velisar flew over the valley in the morning and accepted an offer of boats and crews from Sembria, the first such offer since shells killed 74 people in the town’s covered market in March. “The river did not ask anybody for a passport, and the rescue boats will not ask for one either,” Velisar told reporters on the airfield.',
    'Sembria sent 40 boats with 160 soldiers, none of them armed, its defence ministry said. By nightfall they had landed on the Orvanian bank at eleven places.',
    'Some 640 houses stood under water on Tuesday evening, according to the fire brigade. The new market hall, which opened only in July, was flooded to the height of the counters. Nobody was hurt there.',
    'The Caldrian Prime Minister, Margaret Ashdown, who negotiated the truce of March as foreign minister, offered two helicopters and 5 million crowns in aid. She said that Caldria would “not wait to be asked twice”.',
    'Rain was forecast to ease overnight. The crest of the flood was expected to reach Port Amsel, the Sembrian capital at the mouth of the river, by Wednesday noon.',
    'The bridge at Halvek, on which the truce was first negotiated, lost its middle arch at four in the afternoon. “It held two armies and it could not hold a tree,” said Josip Lanner, a baker in the lower town.',
  ],
};
