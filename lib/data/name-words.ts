/** Word classes that tell names from other words. Written for this project; folded; as of 2026-11. */

/** Written before a name and no part of it. */
export const HONORIFICS =
  "mr mrs ms miss mx messrs mme madame monsieur mister dr prof professor sir dame lord lady hon honourable honorable rev reverend father fr sister brother rabbi imam ayatollah hojatoleslam mullah maulana mufti sheikh shaikh sheik haji hajj hajji saint st san santa cardinal archbishop bishop pastor pope queen king prince princess crown emperor empress emir sultan duke duchess baron baroness count countess shah tsar pharaoh comrade dona don sri shri smt tun datuk dato' tan attorney judge justice coach detective inspector constable";

/** Military and police ranks. */
export const RANKS =
  'gen general lt lieutenant col colonel brig brigadier maj major capt captain cmdr commander adm admiral vice-admiral sgt sergeant cpl corporal pvt private marshal field-marshal lt-gen maj-gen lt-col brig-gen commodore commandant chief-of-staff';

/** Single words that name a post, or the last word of a post of several. */
export const POST_WORDS =
  'president presidents premier chancellor minister ministers secretary ambassador envoy governor gov senator senators sen congressman congresswoman representative rep mayor lawmaker parliamentarian mp mep deputy speaker spokesman spokeswoman spokesperson spokesmen leader leaders chief chairman chairwoman chairperson chair head director director-general secretary-general commissioner prosecutor adviser advisor counsellor diplomat dictator ruler strongman warlord guerrilla chieftain commander monarch king queen prince princess emir sultan pope ayatollah sheikh candidate nominee counterpart official negotiator mediator coordinator rapporteur administrator treasurer whip president-elect vice-president co-president co-founder founder cofounder boss politician opposition aide activist lawyer analyst economist professor author journalist coach manager captain actor actress singer director producer writer novelist poet scientist researcher historian expert dissident cleric attorney judge justice taoiseach chairman ceo executive officer inspector superintendent';

/** Verbs of saying, as they stand beside a speaker. */
export const SPEECH_VERBS =
  'said says say told tells added adds stressed stated states noted notes announced announces declared declares warned warns insisted insists argued argues asked asks replied replies answered explained explains claimed claims called urged urges vowed pledged promised denied admitted acknowledged confirmed reiterated repeated recalled remarked observed commented concluded continued emphasized emphasised underlined believes believed thinks thought wrote writes tweeted testified suggested suggests predicted predicts accused accuses condemned praised criticized criticised rejected welcomed blamed met visited arrived resigned won lost died was is has had will would became';

/** Small words that stand inside names. */
export const PARTICLES =
  'al el ul ur as ash ad an ar at az bin ibn ben bar abu abd abdul bint umm van von der den de da do dos das di del della du la le lo ter ten zu zum zur y e i san st mac mc o';

/** First or last words of organisations, laws, works and places: what holds one of these is seldom a person. */
export const NOT_PERSON_WORDS =
  'inc corp ltd llc plc co company corporation group bank university college school institute institution academy hospital foundation center centre council committee commission ministry department agency authority administration office bureau party union league association federation front movement army navy force forces brigade brigades battalion police court parliament congress senate assembly house government act bill treaty agreement accord plan pact convention protocol prize award cup trophy tournament championship games festival airport port station street road avenue square bridge river lake sea ocean bay gulf strait island islands mountain mount mountains hills valley desert province district region county state states city town village camp base north south east west northern southern eastern western central times post journal news herald tribune television radio press agency church mosque temple cathedral museum theater theatre stadium park garden hotel tower palace hall building airlines airways motors records studios pictures entertainment war battle day week month year summit conference forum world international national united republic kingdom democratic people african american european asian islamic christian jewish muslim catholic';

/** Words that open sentences and headlines, and are never a name by themselves. */
export const OPENING_WORDS =
  "the a an this that these those his her its their my our your some any each every no another both all several many most few either neither such one two three four five six seven eight nine ten first second third i you he she it we they who whom whose which what when where why how here there then now thus hence so but and or nor yet if unless until while since because although though whereas after before during despite besides unlike like as at by for from in into of on onto over under with within without about above across against along among around behind below beneath beside between beyond down near off out outside through to toward towards up upon is are was were be been being am has have had do does did will would shall should can could may might must let please not never always often sometimes also even only just still already again once perhaps maybe indeed however moreover meanwhile therefore otherwise instead finally first firstly secondly lastly later earlier recently today yesterday tomorrow tonight currently previously according i'm i've we're we've we'll it's that's there's don't can't isn't didn't let's you're they're he's she's what's who's more less much very quite rather too yes no well okay ok new old good bad big small best last next same other others own see read click watch photo image video source related share advertisement comments updated posted published file credit unfortunately fortunately interestingly surprisingly whenever wherever whatever imagine violent";

/** Names of months and days, which are names of people too. */
export const CALENDAR_WORDS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ramadan easter christmas';

/** Places that are built like a person's name. */
export const PLACES_LIKE_NAMES = [
  'Khan Younis',
  'Khan Yunis',
  'Khan Yunus',
  'Deir al-Balah',
  'Beit Hanoun',
  'Beit Lahia',
  'Ben Gurion',
  'Sheikh Jarrah',
  'Sharm el-Sheikh',
  'Sharm al-Sheikh',
  'Abu Dhabi',
  'Abu Ghraib',
  'Camp David',
  'San Juan',
  'San Jose',
  'San Diego',
  'San Francisco',
  'San Salvador',
  'San Antonio',
  'Santa Fe',
  'Santa Monica',
  'Saint Petersburg',
  'St. Petersburg',
  'St. Louis',
  'Port Louis',
  'Port Stanley',
  'Fort Lauderdale',
  'George Town',
  'James Town',
  'Ho Chi Minh City',
  'Charles de Gaulle',
  'Jammu and Kashmir',
  'Mar-a-Lago',
  'Capitol Hill',
  'Silicon Valley',
  'Tora Bora',
  'Swat Valley',
  'Ras Lanuf',
  'Sidi Bouzid',
  'Sirte',
  'Morgan Stanley',
  'Goldman Sachs',
  'Lockheed Martin',
  'Merrill Lynch',
  'Ernst & Young',
  'Johnson & Johnson',
  'Rolls Royce',
  'Marks & Spencer',
  'Lehman Brothers',
  'Warner Bros',
  'Wells Fargo',
  'Philip Morris',
  'Louis Vuitton',
  'Tommy Hilfiger',
  'Calvin Klein',
  'Aston Martin',
  'Eli Lilly',
  'Booz Allen Hamilton',
  'Charles Schwab',
  'Red Cross',
  'Red Crescent',
  'Al Jazeera',
  'Al Qaeda',
  'Al Shabab',
  'Al Arabiya',
  'Boko Haram',
  'Abu Sayyaf',
  'Abu Nidal Organization',
  'Al Aqsa',
  'Human Rights Watch',
  'Amnesty International',
  'Downing Street',
  'Wall Street',
  'Iron Dome',
  'Nobel Peace Prize',
] as const;
