import { OPENERS, WHOLE_LINES } from './furniture-lines.ts';

/** A line that offers something to be sent or installed: opener and what must follow in it. */
type Offer = readonly [opener: string, then: readonly string[]];
const OFFERS: readonly Offer[] = [
  ['get ', ['inbox', 'newsletter', 'delivered', 'to your email']],
  ['download ', [' app ', ' app.', ' app!']],
  ['for the latest ', ['newsletter', 'follow', 'subscribe']],
  ['more from ', [':']],
  ['more on ', [':']],
];

const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    'share tweet pin print email e-mail save follow like copy link whatsapp facebook twitter linkedin reddit telegram ' +
    'pinterest instagram tumblr messenger x on this it via with by us and article story post'
  ).split(' '),
);

/** What decorates such lines: dashes, stars, colons, dots. */
const EDGES: ReadonlySet<string> = new Set(' \t*|»►>:.…!–—-');
const COUNTED =
  /^-?\d{1,3}(?:\.\d)? ?°? ?[cf]$|^(?:view |see |show )?(?:all )?\d* ?comments?(?: \(\d+\))?$|^\d+ (?:shares?|views?|likes?|min(?:ute)?s? read)$/u;
const BETWEEN = /[\s,|·]+/u;

/** Longer lines are prose, whatever they begin with. */
const LONGEST = 400;
const LONGEST_SHARE_ROW = 120;
const LONGEST_COUNT = 30;

const WHOLE: ReadonlySet<string> = new Set(WHOLE_LINES);
/** Openers by their first letters: a line is compared with a few of them and not with all. */
const KEY = 3;
const LONGEST_OPENER = Math.max(...OPENERS.map((opener) => opener.length));
const BY_KEY = Map.groupBy(OPENERS, (opener) => opener.slice(0, KEY));
const OFFERS_BY_KEY = Map.groupBy(OFFERS, ([opener]) => opener.slice(0, KEY));

/** True where a line is page furniture by its words alone. Lists and not patterns: those take milliseconds to compile. */
export function isFurniture(line: string): boolean {
  const { length } = line;
  if (length > LONGEST) return false;
  const opening = line.slice(0, LONGEST_OPENER).toLowerCase();
  const key = opening.slice(0, KEY);
  if (BY_KEY.get(key)?.some((opener) => opening.startsWith(opener))) return true;
  const offers = OFFERS_BY_KEY.get(key);
  if (offers !== undefined && isOffer(line.toLowerCase(), offers)) return true;
  if (length > LONGEST_SHARE_ROW) return false;
  const bare = withoutEdges(line.toLowerCase());
  return WHOLE.has(bare) || isCount(bare) || isShareRow(bare);
}

function isOffer(lower: string, offers: readonly Offer[]): boolean {
  return offers.some(
    ([opener, then]) => lower.startsWith(opener) && then.some((words) => lower.includes(words)),
  );
}

function isCount(bare: string): boolean {
  const counts = bare.length <= LONGEST_COUNT && (/^[-\d]/u.test(bare) || bare.includes('comment'));
  return counts && COUNTED.test(bare);
}

function isShareRow(bare: string): boolean {
  const space = bare.indexOf(' ');
  if (!SHARE_WORDS.has(space === -1 ? bare : bare.slice(0, space))) return false;
  return bare.split(BETWEEN).every((word) => SHARE_WORDS.has(word));
}

function withoutEdges(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && EDGES.has(line.charAt(start))) start += 1;
  while (end > start && EDGES.has(line.charAt(end - 1))) end -= 1;
  return line.slice(start, end);
}
