import { COUNTRIES } from '../data/countries.ts';
import { fold } from '../text/fold.ts';
import { stem } from './stem.ts';

/** Words that outlets and translators put for one another when they report one statement. One line, one sense. */
const SENSES = `
attack strike raid offensive assault bombing bombardment airstrike shelling
rocket missile projectile
avoid prevent avert avoiding forestall
protect defend safeguard shield protection defence defense
casualty death victim toll fatality
kill slay
civilian innocent noncombatant
ceasefire truce armistice
violence fighting hostility clash escalation unrest
reduce lower cut lessen ease de-escalate deescalate calm
increase raise boost lift hike grow
send dispatch deploy travel
envoy diplomat emissary representative mediator
precaution step measure
condemn denounce deplore decry
urge press call demand appeal
reaffirm reiterate repeat restate
support back backing stand
right entitle entitlement
safety security secure safe
captive hostage detainee prisoner
agreement deal accord pact
talk negotiation discussion conversation consultation
goal objective aim target
additional extra added
legitimate rightful legitimately rightfully
respond response reply retaliate retaliation answer
end stop halt cease
resign quit
elect vote ballot election
win victory triumph
lose defeat loss
law legislation bill act
job post employment
worker employee staff
company firm business corporation
price cost
tax levy duty tariff
budget spending expenditure
damage destruction harm
help aid assistance relief
investigate probe inquiry investigation
accuse blame allege
deny reject dismiss refuse
rescue save
storm hurricane typhoon cyclone
quake earthquake tremor
flood flooding inundation
evacuate flee leave
injure wound hurt
house home dwelling
police officer constable
soldier troop
government administration cabinet
president leader
country nation state
region area
important importance vital crucial essential
allow permit authorise authorize
promise pledge vow commit commitment
plan proposal scheme
crucially serious grave severe
big large huge major significant
begin start launch open
`;

const SENSE_OF: readonly (readonly [word: string, sense: string])[] = SENSES.trim()
  .split('\n')
  .flatMap((line) => {
    const words = line.split(' ').map(stem);
    return words.map((word) => [word, words[0] ?? word] as const);
  });

/** A country's adjectives and the names of its people stand for the country: 'Norwegian', 'Norwegians' for 'Norway'. */
const COUNTRY_OF: readonly (readonly [word: string, country: string])[] = COUNTRIES.trim()
  .split('\n')
  .flatMap((line) => {
    const [name = '', , adjectives = ''] = fold(line).split('|');
    const words = adjectives.split(',').filter((word) => word !== '' && !/[\s-]/u.test(word));
    return /[\s-]/u.test(name) ? [] : words.map((word) => [stem(word), stem(name)] as const);
  });

const CONCEPT_OF = new Map([...COUNTRY_OF, ...SENSE_OF]);

/** The sense a folded word is counted under where wordings are compared: its stem, or that of the word it stands for. */
export function conceptOf(word: string): string {
  const root = stem(word);
  return CONCEPT_OF.get(root) ?? root;
}
