const STARTS_BY =
  /^\s*(?:(?:written|reported|posted|story|words|article|review|analysis|opinion)\s+)?by:?\s+/iu;
/** What follows the names in a byline: a role, a date, a place, a bar. */
const AFTER_NAMES =
  /\s*(?:[|•·–—(@\d]| - |,\s*(?:the )?associated press|,\s*(?:[a-z]+ ){0,4}(?:writer|reporter|editor|correspondent|contributor|columnist|producer)|(?<![a-z])(?:updated|published|posted|for|in|staff|senior|chief|special to|writer|reporter|editor|correspondent|contributor|columnist|producer|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?:s?(?![a-z])| )).*$/iu;
const BETWEEN = /\s*(?:,|;|&|\/|(?<![a-z])(?:and|with)(?![a-z]))\s*/iu;

/** Particles inside names, which stand in lower case. */
const PARTICLES = new Set(
  'de da di del della la le van von der den bin ben al el dos du af ter'.split(' '),
);
/** Words that no name of a person has, in lower case. */
const NO_NAMES = new Set(
  (
    'staff admin editor editors newsroom team desk agencies service subscribe follow bio author authors share website expert our ' +
    'your call contributor news mon tue wed thu fri sat sun min read more by the'
  ).split(' '),
);
const NO_PARTS = ['http', 'www.', '.com', '@', 'shopwith'];
const MONTH_STUCK_ON =
  /(?:january|february|march|april|june|july|august|september|october|november|december)$/u;

const MAX_NAMES = 8;
const SHORTEST = 3;
const LONGEST = 50;
const MOST_WORDS = 6;

/** The names of people in a byline, without roles, dates and the outlet's own name. */
export function namesIn(line: string, outlet: string | null): string[] {
  const own = outlet?.toLowerCase() ?? '';
  const names = line
    .replace(STARTS_BY, '')
    .replace(AFTER_NAMES, '')
    .split(BETWEEN)
    .map((name) => properCase(name.replace(STARTS_BY, '').trim()))
    .filter((name) => isName(name) && !own.includes(name.toLowerCase()));
  return [...new Set(names)].slice(0, MAX_NAMES);
}

function isName(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false;
  const lower = name.toLowerCase();
  if (NO_PARTS.some((part) => lower.includes(part)) || MONTH_STUCK_ON.test(lower)) return false;
  const words = name.split(' ');
  return (
    words.length <= MOST_WORDS &&
    startsUpper(name) &&
    words.every((word) => startsUpper(word) || PARTICLES.has(word) || word.startsWith('al-')) &&
    !words.some((word) => NO_NAMES.has(word.toLowerCase()))
  );
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** 'JANE DOE' and 'jane doe' as 'Jane Doe'; all else as it is. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
