/** All patterns here are for text in lower case: one that heeds no case takes milliseconds to compile. */
const STARTS_BY =
  /^\s*(?:(?:written|reported|posted|story|words|article|review|analysis|opinion)\s+)?by:?\s+/u;
/** What follows the names in a byline: a role, a date, a place, a bar. */
const AFTER_NAMES =
  /[|•·–—(@\d]| - |,\s*(?:the )?associated press|,\s*(?:[a-z]+ ){0,4}(?:writer|reporter|editor|correspondent|contributor|columnist|producer)|(?<![a-z])(?:updated|published|posted|for|in|staff|senior|chief|special to|writer|reporter|editor|correspondent|contributor|columnist|producer|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)(?:s?(?![a-z])| )/u;
/** A line of letters alone without any of these words has nothing after its names: the pattern above need not be compiled. */
const PLAIN = /^[a-zß-ž.'’ -]+$/u;
const AFTER_PLAIN = new Set(
  (
    'updated published posted for in staff senior chief special to writer reporter editor correspondent contributor columnist ' +
    'producer monday tuesday wednesday thursday friday saturday sunday'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);
const BETWEEN_WORDS = /[ .'’-]+/u;
const BETWEEN = /\s*(?:,|;|&|\/|(?<![a-z])(?:and|with)(?![a-z]))\s*/gu;

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
const MONTHS =
  'january february march april june july august september october november december'.split(' ');

const MAX_NAMES = 8;
const SHORTEST = 3;
const LONGEST = 50;
const MOST_WORDS = 6;

/** The names of people in a byline, without roles, dates and the outlet's own name. */
export function namesIn(line: string, outlet: string | null): string[] {
  const own = outlet?.toLowerCase() ?? '';
  const names = partsOf(namesAlone(line))
    .map((name) => properCase(withoutBy(name).trim()))
    .filter((name) => isName(name) && !own.includes(name.toLowerCase()));
  return [...new Set(names)].slice(0, MAX_NAMES);
}

function withoutBy(line: string): string {
  const lower = line.toLowerCase();
  return lower.includes('by') ? line.slice(STARTS_BY.exec(lower)?.[0].length ?? 0) : line;
}

function namesAlone(line: string): string {
  const names = withoutBy(line);
  const lower = names.toLowerCase();
  return isPlain(lower) ? names : names.slice(0, AFTER_NAMES.exec(lower)?.index ?? names.length);
}

function isPlain(lower: string): boolean {
  return (
    PLAIN.test(lower) &&
    !lower.includes(' - ') &&
    !lower.split(BETWEEN_WORDS).some((word) => AFTER_PLAIN.has(word))
  );
}

function partsOf(names: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: between } of names.toLowerCase().matchAll(BETWEEN)) {
    parts.push(names.slice(start, index));
    start = index + between.length;
  }
  parts.push(names.slice(start));
  return parts;
}

function isName(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false;
  const lower = name.toLowerCase();
  if (
    NO_PARTS.some((part) => lower.includes(part)) ||
    MONTHS.some((month) => lower.endsWith(month))
  )
    return false;
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
