import type { Story } from '../story.ts';

/** The second day from the other bank: a higher count from another office, a quote cut in the middle. */
export const floodReachesPortAmsel: Story = {
  headline: 'Drenna flood reaches Port Amsel after killing seventeen in Halvek',
  standfirst:
    'Sembria’s sailors row rescue boats for their Orvanian neighbour. The harbour gates held by the width of a hand.',
  byline: 'Ansel Brandt',
  published: '2026-09-23T18:00:00+02:00',
  caption: 'Sandbags on the harbour gate in Port Amsel on Wednesday at noon.',
  paragraphs: [
    'The flood of the Drenna reached Port Amsel on Wednesday. The harbour gates of the Sembrian capital were closed at eleven and held, by the width of a hand. Upstream, in the Orvanian town of Halvek, the water had begun to fall, and the rescue boats began to find what it had covered.',
    'Seventeen people have been killed by the flood in the valley, the civil protection agency in Lestovar said on Wednesday. The Drenna regional health office gave a lower number, fourteen, because it counts only the dead whom a doctor has seen.',
    'More than 3,000 people were taken from roofs, trees and, in one case, the tower of a church in the lower town. Sembrian sailors rowed the last of them across after dark. On the quay they were met by the same women who had cooked for the refugees of March.',
    '“The rescue boats will not ask for one either,” Anton Velisar, the Orvanian prime minister, had said of passports when he accepted the help of his neighbour. On Wednesday nobody asked. The customs house was used to dry blankets.',
    'President Viktor Amberg thanked the crews on the harbour wall. He said the valley had two banks and one water. It was his first public word about the neighbour since the truce of spring, and he spoke it without notes.',
    'Less was heard from Karel Osmund, the former defence minister, who left the government in June after foreign experts had read the artillery logs. Their report has not been published. Osmund wrote on his page that he hoped “the river will be believed when it says where it comes from”.',
    'The damage cannot yet be estimated. Caldria has promised 5 million crowns, the Continental Council 12 million. About 600 houses in Halvek were flooded, and eighty in the fishermen’s quarter of Port Amsel.',
    'One old quarrel was settled on the way. When the middle arch of the bridge fell, it took with it the white line that both armies had painted there and neither would clean.',
  ],
};
