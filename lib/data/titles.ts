/** Words before a name that say a person is named. Written for this project; folded; as of 2026-11. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Titles with a capital that hardly anything but a name follows. */
export const STRONG_TITLES = set(
  `prince princess king queen emperor empress sheikh shaikh sheik ayatollah mullah maulana imam rabbi sir lady dame lord
  justice judge magistrate professor prof president premier chancellor minister senator governor congressman congresswoman
  ambassador envoy colonel lieutenant major captain capt sergeant sgt corporal brigadier admiral adm marshal commodore inspector
  superintendent alhaji alhaja hajiya mallam ustaz swami maharaja nawab vice-chairman vice-chair undersecretary bishop archbishop cardinal pastor reverend rev monsignor speaker chairman chairwoman chairperson spokesman
  spokeswoman spokesperson commissioner mayor councillor councilor advocate principal pm mp mla mep director-general secretary-general
  datuk tun haji hajji comrade miss madame monsieur mme constable`,
);

/** Titles with a capital that stand before other words as often. */
export const WEAK_TITLES = set(
  `general chief secretary director leader commander pope father brother sister sultan emir count baron duke coach
  detective deputy opposition head manager adviser advisor lawmaker representative attorney lieutenant-general`,
);

/** What people are, in lower case right before a name: "the actor Ana Halden". */
export const PERSON_NOUNS = set(
  `actor actress author activist analyst anthropologist archaeologist architect artist astronaut astronomer athlete
  attorney banker biologist blogger boxer brother businessman businesswoman chemist chef colleague comedian commentator composer
  conductor correspondent counterpart cousin critic cyclist dancer daughter dissident economist editor engineer entrepreneur
  essayist father filmmaker friend geographer goalkeeper grandfather grandmother guitarist historian husband inventor journalist
  judge lawyer linguist mathematician midfielder mother musician naturalist nephew niece novelist opponent painter philanthropist
  philosopher photographer physician physicist pianist playwright poet politician predecessor presenter president professor
  programmer prophet psychologist rapper reporter researcher resident scholar scientist sculptor senator singer sister sociologist
  son songwriter spokesman spokesperson spokeswoman striker successor surgeon swimmer teammate theologian tycoon uncle vocalist widow
  wife writer director producer minister premier governor chancellor dictator congressman congresswoman king queen emperor
  prince princess pope general colonel captain coach winger defender wrestler golfer sprinter runner co-author co-founder founder
  aunt grandson granddaughter fiancé girlfriend boyfriend accused convict victim suspect defendant citizen orderly farmer teacher student helper villager
  advocate campaigner pastor bishop archbishop priest rabbi imam`,
);

/** Titles and offices in capitals before a name: "PM Halden", "HRH Prince Ostrow". */
export const ABBREVIATED_TITLES = set(
  'pm cm vpm dpm lg dgp igp dig mp mla mlc mep oc sp dsp ceo cfo coo he hh hrh hm vp svp evp dpp adc ig mec md dr ms mr td dp up fm ag vc dc dm cj hc sc uk us un eu',
);

/** Titles of two people and more: "Generals Ostrow and Halden". */
export const TITLES_OF_SEVERAL = set(
  `generals colonels senators representatives governors ministers presidents secretaries judges justices kings queens princes
  princesses professors doctors ambassadors congressmen drs profs brothers sisters undersecretary vice-chairman vice-chair
  vice-minister vice-premier co-chair lecturer correspondent reporter oppositionist congressmember assemblymember assemblyman
  assemblywoman alderman counsel comptroller alhaji alhaja hajiya mallam ustaz dean yogi pandit libertarian republican democrat grandmother grandfather grandma grandpa auntie aunty`,
);

/** Words that open a sentence or a phrase and that a tagger without them reads into the name behind. */
export const STRAY_OPENERS = set(
  `together following including unlike despite regarding concerning considering given meeting joining citing quoting thanking
  incumbent accused convicted suspected gentleman elder fellow furthermore additionally similarly likewise nonetheless nevertheless
  afterwards eventually originally famously reportedly allegedly apparently presumably interviewee image photo credit videos sorry
  thanks hello dear hey congratulations amid amidst albeit notwithstanding whilst nah yeah alas bravo former`,
);

/** "His Highness Ana Halden": how somebody is addressed. */
export const STYLES = set(
  `highness highnesses excellency excellencies majesty majesties eminence holiness grace honor honour lordship ladyship worship`,
);
