/** What two outlets write around a passage: enough shared ground for one event, in words of their own. */
export const FRAMES = {
  war: [
    'Shelling of Brannik enters a third day\nShells fell on Brannik again on Tuesday as Ostreva and the Korvan rebels fought for the river bridges. The army of Ostreva said the Korvan rebels had lost the northern bridge of Brannik.',
    'Ostreva and Korvan rebels fight over Brannik bridges\nThe battle for the bridges of Brannik went on. Korvan rebels held the southern bank of the river while the army of Ostreva brought up shells and men to Brannik.',
  ],
  election: [
    'Velmora votes as Tarrow and Quist trade blows\nBallots in Velmora were counted through the night. Mayor Tarrow led Senator Quist in the coastal districts of Velmora, and the count in the hill districts was slow.',
    'Slow count keeps Velmora waiting\nVelmora waited for its ballots. Senator Quist closed in on Mayor Tarrow as the hill districts of Velmora sent in their count, while the coastal districts were done.',
  ],
  budget: [
    'Norrland cabinet settles on a ferry budget\nThe cabinet of Norrland agreed on a budget for its ferries and harbours. Treasurer Hale wants the harbours of Norrland to earn more and the ferries to cost less.',
    'Harbours pay for ferries in Norrland budget\nTreasurer Hale brought the budget of Norrland before the cabinet. Its ferries will cost less, its harbours must earn more, and Norrland borrows nothing.',
  ],
  disaster: [
    'Dam above Sellow breaks after a week of rain\nThe Ardel dam above Sellow broke at dawn and the river ran through the lower town. Crews from all over the Ardel valley came to Sellow with boats.',
    'Flood runs through Sellow after Ardel dam fails\nSellow woke to the flood when the Ardel dam failed at dawn. Boats from the Ardel valley took people off the roofs of the lower town of Sellow.',
  ],
  sport: [
    'Harriers beat Dockers in Carrow final\nThe Harriers beat the Dockers in the Carrow cup final with a goal in the last minute. Coach Penn of the Harriers wept on the touchline at Carrow.',
    'Last-minute goal wins Carrow cup for Harriers\nA goal in the last minute won the Carrow cup for the Harriers of coach Penn. The Dockers had led the final at Carrow for an hour.',
  ],
  business: [
    'Lumen Mills to close its Astrey works\nLumen Mills will close its works at Astrey and move the looms abroad. The unions of Astrey called the plan of Lumen Mills a betrayal of the looms.',
    'Astrey loses the looms of Lumen Mills\nThe looms of Astrey go abroad. Lumen Mills told its unions that the works at Astrey would close, and the unions spoke of betrayal.',
  ],
} as const;

export type Domain = keyof typeof FRAMES;
