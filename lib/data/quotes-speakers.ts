/** Words in the names of bodies that speak and are no person. Written by hand, 2026. */
export const ORGANISATION_WORDS =
  'house department ministry office agency bureau council committee commission court party army force forces police ' +
  'government administration cabinet senate congress parliament embassy union institute university foundation association ' +
  'group company corporation inc news times post network press journal center centre bank fund board authority campaign ' +
  'nations movement service services hospital federation alliance league society team coalition republicans democrats ' +
  'officials kremlin pentagon nato';
/** Heads of descriptions that mean one person who was named before: 'the senator', 'the billionaire'. */
export const ROLE_NOUNS =
  'senator congressman congresswoman representative governor mayor president premier minister chancellor secretary ' +
  'candidate nominee frontrunner front-runner businessman businesswoman billionaire tycoon lawmaker politician leader ' +
  'chairman chairwoman king queen prince princess general commander ambassador envoy author actor actress comedian ' +
  'singer journalist analyst professor lawyer judge pastor priest bishop pope cleric diplomat republican democrat ' +
  'incumbent challenger hopeful veteran official woman man';
/** Heads of descriptions that mean a person or persons who are not named: 'a spokesman for the port'. */
export const PERSON_NOUNS =
  'spokesman spokeswoman spokesperson spokespeople adviser advisor advisers advisors aide staffer insider source ' +
  'voter voters percent group coalition panel boy girl friend colleague neighbour neighbor resident student supporter ' +
  'critic delegate member attorney teacher worker farmer officer soldier relative mother father witness executive ' +
  'organiser organizer activist expert engineer doctor nurse driver historian scientist researcher economist strategist';
