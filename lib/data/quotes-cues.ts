/**
 * English verbs that give words or thoughts to somebody, by the kind of complement that holds what was said.
 * Compiled by hand after Levin's verb classes (say, tell, talk, judgement, characterise, conjecture, want), 2026.
 */
export type CueClass =
  | 'speech'
  | 'utter'
  | 'address'
  | 'ask'
  | 'thought'
  | 'finding'
  | 'judgement'
  | 'intent'
  | 'act'
  | 'commit'
  | 'express'
  | 'request';

/** Lemmas; 'lemma+particle' where the particle belongs to the verb. */
export const CUE_VERBS: Readonly<Record<CueClass, string>> = {
  /** Takes words in marks, a that-clause, a bare clause; may stand behind or inside what was said. */
  speech:
    'say add note state explain argue claim declare announce insist maintain assert contend acknowledge admit concede ' +
    'confess confirm deny observe mention recall recount conclude warn caution predict forecast estimate suggest hint ' +
    'imply indicate signal reveal disclose report write tweet boast brag complain lament gripe grumble allege stress ' +
    'emphasize emphasise underscore underline reiterate repeat affirm reaffirm swear vow pledge promise testify opine ' +
    'muse speculate theorize theorise proclaim concur agree propose recommend clarify posit surmise joke quip ' +
    'point+out make+clear ',
  /** Takes words in marks or a that-clause alone, or stands behind what was said; alone it says only that somebody spoke. */
  utter:
    'continue go+on reply respond answer counter retort comment remark charge interject chant shout yell scream whisper ' +
    'mutter murmur exclaim sneer scoff snap bellow thunder gush vent reflect reason quote caption post blog retweet read ' +
    'rule crow implore plead elaborate summarize summarise pronounce stipulate chime+in fire+back shoot+back hit+back ' +
    'push+back put+it sum+up spell+out ask urge conclude begin laugh sigh boom intone deadpan volunteer advise email text',
  /** Takes a hearer first: 'told reporters that …'. */
  address: 'tell warn inform assure remind notify brief convince reassure',
  /** Takes a question: 'asked whether …'. */
  ask: 'ask wonder inquire enquire',
  /** Takes a that-clause or a bare clause, seldom words in marks. */
  thought:
    'believe think feel know hope fear worry expect assume suspect doubt guess imagine suppose presume reckon realize ' +
    'realise understand anticipate recognize recognise wish bet figure',
  /** What a poll, a study or a paper does. */
  finding: 'show find demonstrate',
  /** Takes a noun phrase: what is praised, blamed, called for. */
  judgement:
    'praise criticize criticise condemn denounce decry blast slam bash assail lambaste lambast mock ridicule deride ' +
    'dismiss reject oppose endorse defend applaud hail laud welcome tout cite describe call label brand dub ' +
    'characterize characterise portray compare liken question dispute refute rebut rebuke chide scold berate ' +
    'blame accuse credit thank fault deplore bemoan commend salute advocate demand urge reference tease ' +
    'excoriate pan knock disavow disparage belittle downplay mention ' +
    'call+for call+on refer+to point+to push+for rail+against warn+of warn+against warn+about ' +
    'complain+about boast+of boast+about brag+about joke+about hint+at lash+out speak+about speak+of talk+about ' +
    'apologize+for apologise+for argue+for argue+against object+to allude+to agree+with disagree+with ' +
    'express voice convey outline support back favor favour',
  /** Takes an infinitive: what somebody wants, means or refuses to do. */
  intent:
    'vow pledge promise threaten refuse decline want hope plan agree offer intend prefer swear seek propose expect',
  /** Takes, as a noun phrase, what somebody did with words: whom they urged, what they rejected. */
  act:
    'accuse criticize criticise condemn denounce decry blast slam assail lambaste lambast mock ridicule deride dismiss ' +
    'reject defend praise hail laud tout blame urge demand propose call+for call+on warn+of warn+against push+for ' +
    'rail+against point+to cite describe question promise announce predict recommend reveal deny acknowledge reaffirm ' +
    'reiterate emphasize emphasise stress outline speak+about speak+of agree+with apologize+for apologise+for rebut ' +
    'rebuke refute commend thank congratulate lament deplore bemoan oppose advocate portray hint+at boast+of note recall ' +
    'disavow insist+on applaud berate scold chide castigate',
  /** Takes an infinitive: what somebody binds themselves to with words. */
  commit: 'vow pledge promise refuse swear propose',
  /** Takes a feeling, and behind its preposition what it is about. */
  express: 'express voice',
  /** Takes whom somebody asks, and the infinitive of what they ask for. */
  request: 'ask advise implore beg tell remind order instruct warn',
};

/** Past, past participle where it differs, of the irregular ones; the rest is inflected by rule. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  show: 'showed shown',
  swear: 'swore sworn',
  go: 'went gone',
  begin: 'began begun',
  deadpan: 'deadpanned',
  put: 'put',
  make: 'made',
  shoot: 'shot',
  hit: 'hit',
  bet: 'bet',
  read: 'read',
  understand: 'understood',
  speak: 'spoke spoken',
  seek: 'sought',
  spell: 'spelled',
  sum: 'summed',
  pan: 'panned',
  brag: 'bragged',
  quip: 'quipped',
  rebut: 'rebutted',
  snap: 'snapped',
  dub: 'dubbed',
  plan: 'planned',
  blog: 'blogged',
  concur: 'concurred',
  refer: 'referred',
  admit: 'admitted',
  prefer: 'preferred',
};

/** Nouns that hold what somebody said: 'a statement that …', 'his claim that …'. */
export const CUE_NOUNS =
  'statement claim belief allegation argument assertion accusation announcement suggestion idea view opinion ' +
  'warning promise pledge vow prediction insistence contention assurance admission acknowledgment hope fear concern ' +
  'complaint charge declaration conclusion speculation report wish';
