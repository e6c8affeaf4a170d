/** Verbs and adverbs of a rise. */
export const UP: ReadonlySet<string> = new Set(
  (
    'up rise rises rose risen rising gain gains gained gaining jump jumps jumped jumping climb climbs climbed climbing grow ' +
    'grows grew grown growing increase increases increased increasing surge surges surged surging soar soared soaring add ' +
    'adds added adding advance advanced advancing rally rallied leap leapt leaped spike spiked rebounded upward upwards'
  ).split(' '),
);
/** Verbs and adverbs of a fall. */
export const DOWN: ReadonlySet<string> = new Set(
  (
    'down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining lose loses lost ' +
    'losing slide slid sliding slip slipped slipping sink sank plunge plunged plunging plummet plummeted plummeting tumble ' +
    'tumbled tumbling decrease decreased decreasing shed sheds dip dipped shrink shrank contracted slumped slump eased ' +
    'retreated downward downwards'
  ).split(' '),
);
