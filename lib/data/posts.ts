/** Words that offices are made of. Written for this project; folded; as of 2026-11. */

/** Heads of an office phrase whose holder holds or held a political, governmental, military or movement office. */
export const LEADER_HEADS: ReadonlySet<string> = new Set(
  (
    'president minister premier chancellor secretary senator sen congressman congresswoman congressperson representative rep governor ' +
    'gov mayor lawmaker legislator parliamentarian mp mep speaker leader chief chairman chairwoman chairperson chair head commander ' +
    'king queen prince princess emir sultan pope ayatollah emperor monarch ambassador envoy spokesman spokeswoman spokesperson ' +
    'commissioner judge justice prosecutor adviser advisor diplomat director deputy dictator ruler strongman warlord negotiator ' +
    'mediator coordinator rapporteur pm taoiseach director-general secretary-general president-elect vice-president ' +
    'prime-minister general gen admiral adm colonel col brigadier marshal lieutenant lt major maj commandant counselor administrator ' +
    'counsellor councillor whip treasurer caliph pontiff first-lady lady undersecretary under-secretary cm attorney-general ' +
    'politician ex-president ex-minister co-president caudillo chieftain inspector-general comptroller consul counterpart ' +
    'co-leader ringleader frontman supremo official veteran'
  ).split(' '),
);

/** Heads that name what somebody does, and no office of the kind above. */
export const OTHER_HEADS: ReadonlySet<string> = new Set(
  (
    'coach captain manager author professor analyst economist lawyer attorney activist journalist reporter correspondent editor writer ' +
    'actor actress singer producer novelist poet scientist researcher historian expert founder co-founder cofounder owner boss ceo ' +
    'executive officer cleric priest bishop archbishop cardinal imam rabbi doctor director-producer player striker goalkeeper driver ' +
    'businessman businesswoman tycoon billionaire dissident aide detective inspector sergeant candidate nominee member lecturer ' +
    'co-author principal consultant engineer teacher student wife husband son daughter brother sister father mother widow'
  ).split(' '),
);

/** Words that may stand before a head and belong to the post. */
export const POST_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'prime vice deputy assistant acting interim caretaker transitional provisional first second third foreign defence defense interior ' +
    'home finance justice health education trade economy economic energy oil transport agriculture environment labour labor tourism ' +
    'culture sports information communications planning development security intelligence national internal external affairs ' +
    'attorney solicitor supreme opposition party rebel militia guerrilla separatist nationalist spiritual religious political military ' +
    'armed army navy naval air force police top senior chief high special permanent general executive press presidential parliamentary ' +
    'house senate majority minority crown congressional state federal regional provincial local district city town district ' +
    'cabinet treasury budget climate human rights humanitarian peace nuclear diplomatic government diplomacy minority joint staff ' +
    'republican democratic democrat conservative labour liberal socialist communist islamist shiite sunni kurdish christian ' +
    'then-prime commerce industry water science technology immigration border anti-corruption election electoral central bank ' +
    'union trade-union student youth human-rights legal public lead under rights regime junta coup hard-line hardline far-right far-left ' +
    'left-wing right-wing centre-left centre-right moderate reformist ruling embattled outgoing incoming newly-elected new longtime ' +
    'long-time long-serving veteran elected exiled ousted deposed jailed imprisoned detained powerful influential de facto facto ' +
    'wartime two-term one-time counterterrorism counter-terrorism welfare social women environmental parliament lower upper ' +
    'field operational operations regional tribal civilian constitutional court appeals vocal prominent key leading influential'
  ).split(' '),
);

/** Words that say the office was held once. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  'former ex then late ousted deposed retired outgoing one-time onetime ex-president then-president'.split(
    ' ',
  ),
);

/** Posts by other words: every line is the post as it is named here and, folded, how the news puts it. */
export const POST_NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['prime minister', 'premier', 'pm', 'prime-minister', 'taoiseach', 'head of government'],
      ['president', 'head of state', 'leader of the country'],
      ['vice president', 'vice-president'],
      ['president-elect', 'president elect'],
      [
        'foreign minister',
        'minister of foreign affairs',
        'minister for foreign affairs',
        'foreign affairs minister',
        'external affairs minister',
        'minister of external affairs',
        'foreign secretary',
        'head of diplomacy',
        'top diplomat',
        'chief diplomat',
      ],
      [
        'defence minister',
        'defense minister',
        'minister of defence',
        'minister of defense',
        'minister for defence',
        'minister of war',
      ],
      [
        'defence secretary',
        'defense secretary',
        'secretary of defense',
        'secretary of defence',
        'defense chief',
        'defence chief',
        'pentagon chief',
      ],
      [
        'secretary of state',
        'head of us diplomacy',
        'head of american diplomacy',
        'top us diplomat',
        'chief us diplomat',
      ],
      ['finance minister', 'minister of finance'],
      ['interior minister', 'minister of the interior', 'minister of interior', 'home minister'],
      ['justice minister', 'minister of justice'],
      ['health minister', 'minister of health'],
      [
        'national security adviser',
        'national security advisor',
        'security adviser',
        'security advisor',
      ],
      ['secretary-general', 'secretary general', 'general secretary', 'un chief'],
      ['director-general', 'director general'],
      ['spokesperson', 'spokesman', 'spokeswoman'],
      ['chairperson', 'chairman', 'chairwoman', 'chair'],
      ['adviser', 'advisor'],
      ['senator', 'sen'],
      ['representative', 'rep', 'congressman', 'congresswoman'],
      ['governor', 'gov'],
      ['general', 'gen'],
      ['colonel', 'col'],
      ['admiral', 'adm'],
      ['lieutenant', 'lt'],
      ['major', 'maj'],
      ['member of parliament', 'mp'],
    ] as const
  ).flatMap(([post, ...others]) => others.map((other) => [other, post] as const)),
);

/** Seats of a government that stand for the state itself: "the Kremlin's spokesman". Folded → country. */
export const COUNTRY_OF_WORDS: ReadonlyMap<string, string> = new Map([
  ['kremlin', 'Russia'],
  ['white house', 'United States'],
  ['pentagon', 'United States'],
  ['state department', 'United States'],
  ['downing street', 'United Kingdom'],
  ['elysee', 'France'],
]);
