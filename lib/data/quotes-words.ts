/** Closed classes of English: the words that show where phrases and clauses begin and end. In lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  'the a an this that these those his her its their my our your some any each every no another both all several many ' +
    'most few either neither such one two three four five six seven eight nine ten',
);
export const POSSESSIVES = set("his her its their my our your whose 's ’s");
export const PREPOSITIONS = set(
  'of in on at by for from with to about against between among during after before since until through over under into ' +
    'onto upon within without across along around behind beside besides beyond despite except near off per than toward ' +
    'towards throughout amid like via as including regarding concerning following',
);
export const SUBJECT_PRONOUNS = set(
  'i you he she it we they who everyone somebody nobody others one',
);
export const OBJECT_PRONOUNS = set(
  'me you him her it us them himself herself themselves myself itself ourselves',
);
export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did 's ’s 're ’re 've ’ve 'd ’d 'll ’ll 'm ’m isn't isn’t " +
    "aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t doesn't doesn’t don't don’t " +
    "didn't didn’t gets got get",
);
export const MODALS = set(
  "will would can could may might shall should must won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t " +
    "shouldn't shouldn’t 'll ’ll 'd ’d",
);
export const BE = set(
  "is are was were be been being am isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t",
);
export const CONJUNCTIONS = set(
  'and but or nor so yet that because if when while although though unless until since as where whereas whether after ' +
    'before once than which who whom whose what how why lest',
);
/** Words that open a subordinate clause, behind a comma or at a sentence's start. */
export const SUBORDINATORS = set(
  'because if when while although though unless until since as where whereas after before once even despite lest',
);
/** Adverbs that stand between a subject and its verb, or beside a cue; those in -ly are known by their end. */
export const ADVERBS = set(
  'also then still even just again once often never always later earlier now ever not only soon already too yet instead ' +
    "further first repeatedly sometimes there recently long since simply perhaps nonetheless nevertheless n't n’t all " +
    'both twice otherwise meanwhile however therefore thus indeed rather almost quite very well that-',
);
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently ' +
    'afterward afterwards mon tue wed thu fri sat sun january february march april may june july august september october ' +
    'november december overnight',
);
/** Finite forms of everyday verbs that no rule of form shows to be verbs. */
export const COMMON_VERBS = set(
  'went came took made gave got met won lost held left ran sat stood began became saw knew grew fell rose kept led spent ' +
    'built brought bought sold sent put set let cut hit shot broke chose drew drove flew spoke threw wore fought sought ' +
    'taught caught felt meant paid laid lay goes comes takes makes gives gets meets wins loses holds leaves runs sits ' +
    'stands begins becomes sees grows falls rises keeps leads spends brings sends puts sets lets cuts hits seems seem ' +
    'appears appear remains remain includes include go come take make give keep need needs want wants',
);
/** Verbs of motion and such whose -ed form is never an adjective need no list: an -ed word behind a noun counts as a verb. */
export const HEARERS = set(
  'reporters supporters voters crowd audience lawmakers journalists aides viewers attendees donors colleagues fans ' +
    'students congress parliament delegates rally conference committee panel newspaper reporter host anchor police ' +
    'investigators prosecutors people followers americans republicans democrats friends staff members',
);
/** Prepositions that begin an adjunct beside a cue: 'said in a statement', 'told reporters on Monday'. */
export const ADJUNCT_PREPOSITIONS = set(
  'in on at during after before via through to by from with last this over as ahead while when',
);
