const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Words that cannot stand in the noun phrase after a number: function words. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
  a an the this that these those each every either neither no any some such
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what
  and or but nor so yet if because although though while whereas unless until since when where why how as than whether
  of in on at by to for from with without into onto over under above below between among amid during before after about
  against across along around behind beside besides beyond despite down inside near off out outside past per through
  throughout toward towards underneath up upon via within versus vs like plus minus
  not never also too very just only even still already ever almost nearly roughly about again then there here now today
  yesterday tomorrow tonight ago later earlier together apiece respectively altogether overall instead however meanwhile
  annually daily weekly monthly yearly hourly currently recently immediately simultaneously yet away apart ahead
`),
);

/** Forms of be, have, do and the modals. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(`
  am is are was were be been being has have had having do does did doing will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't
  it's he's she's they're we're i'm you're they've we've i've they'll we'll it'll
`),
);

/** Finite verbs of news that end no noun phrase: past forms without -ed and common presents. */
export const VERBS: ReadonlySet<string> = new Set(
  words(`
  said say says told tell tells began begin begins became become becomes came come comes went go goes gone got get gets gave
  give gives given took take takes taken made make makes left leave leaves lost lose loses won win wins fell fall falls fallen
  rose rise rises risen grew grow grows grown knew know knows known saw see sees seen showed show shows shown found find finds
  kept keep keeps held hold holds led lead leads met meet meets paid pay pays ran run runs sat sit sits sold sell sells sent
  send sends spent spend spends stood stand stands sought seek seeks struck strike strikes thought think thinks brought bring
  brings bought buy buys built build builds broke break breaks broken chose choose chooses chosen cut cuts hit hits hurt put
  puts set sets shot shut split spread quit bid cost costs let lets drove drive drives driven ate eat eats fed fought fight
  fights flew fly flies fled flee flees forgot froze hid laid lay lies meant mean means read rode rang sang sank shook sheds
  shed slid spoke speak speaks spoken stole stuck swam swore swept swung taught tore threw throw throws thrown understood woke
  wore wrote write writes written withdrew remain remains seem seems appear appears want wants need needs believe believes ask
  asks expect expects include includes including continue continues live lives work works die dies died killed says warns warn
  warned plan plans help helps call calls try tries start starts turn turns move moves play plays look looks feel feels felt
  arrive arrives return returns receive receives agree agrees announce announces reach reaches add adds allow allows
  measure measures weigh weighs range ranges stay stays stretch stretches extend extends
`),
);

/** Words of a state people are counted in, each with the state it is compared by. */
export const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    killed: 'killed dead died deaths death fatalities fatality perished slain massacred executed',
    wounded: 'wounded injured hurt injuries injury maimed',
    displaced: 'displaced fled evacuated uprooted homeless evacuees displacement',
    detained: 'detained arrested imprisoned jailed arrests detainees captured detentions arrest',
    missing: 'missing unaccounted disappeared',
    fired: 'fired launched',
    freed: 'freed released',
    infected: 'infected infections',
    dismissed: 'dismissed sacked redundant layoffs',
    rescued: 'rescued',
    hospitalised: 'hospitalised hospitalized',
    abducted: 'abducted kidnapped',
    destroyed: 'destroyed demolished razed flattened',
    damaged: 'damaged',
    intercepted: 'intercepted',
    deployed: 'deployed',
    trapped: 'trapped stranded',
    attended: 'attended gathered marched protested rallied ',
    evicted: 'evicted expelled deported',
    vaccinated: 'vaccinated inoculated',
    surrendered: 'surrendered',
  }).flatMap(([state, forms]) => forms.split(' ').map((form) => [form, state] as const)),
);

/** Month names and their abbreviations, each with its number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  words('january february march april may june july august september october november december')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Days of the week, Sunday first as in `Date.getUTCDay`. */
export const WEEKDAYS: readonly string[] = words(
  'sunday monday tuesday wednesday thursday friday saturday',
);

/** Words before a number that make it a label, not a count: 'section 427', 'category 4'. */
export const LABELS: ReadonlySet<string> = new Set(
  words(`
  section row chapter page room act part article no nos number numbers phase stage level category exit highway route flight
  gate pier version grade tier week lot seat channel line platform terminal apartment apt suite box clause rule
  paragraph annex appendix figure table volume vol issue episode season series round game match heat lane model type mark
  zone sector block district ward unit floor class group pool protocol resolution directive regulation order case studio
  magnitude interstate proposition prop question step verse psalm size division engine squadron brigade battalion regiment
  super schedule form formula area stall house building run
`),
);
