import { conceptOf } from '../../../lib/align/concepts.ts';
import { hash32 } from '../../../lib/align/hash32.ts';
import type { Gist, GistFigure, GistPerson, GistQuote } from '../../../lib/model/gist.ts';

/** Readings of one day, and events they are about: what a newsroom reads, so that events are as dense at every size. */
const A_DAY = 90;
const EVENTS_A_DAY = 18;
const LEADERS = 600;
const WORDS = 2600;
const PLACES = 160;
const NEWEST = Date.UTC(2031, 5, 30);

const STARTS = 'b br ch d dr f fl g gr h j k kl l m n p pr r s st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDS = 'l n r s t nd rk m lt ss'.split(' ');
const HEADS =
  'people soldier child house ferry rocket worker school bridge arrest voter tent'.split(' ');
const STATES = 'killed wounded displaced detained fired destroyed struck evacuated'.split(' ');

/** A generator of numbers from 0 to 1 that is the same on every machine (Lehmer). */
function dice(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0 || 1;
  return () => {
    state = Number((BigInt(state) * 48271n) % 2147483647n) || 1;
    return state / 2147483647;
  };
}

function word(seed: number): string {
  const roll = dice(seed + 77);
  const pick = (list: readonly string[]) => list[Math.floor(roll() * list.length)] ?? '';
  return pick(STARTS) + pick(VOWELS) + pick(ENDS) + pick(VOWELS) + pick(ENDS);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const VOCABULARY = Array.from({ length: WORDS }, (_, i) => word(i));
const PLACE_NAMES = Array.from({ length: PLACES }, (_, i) => capital(word(90_000 + i)));
const NAMES = Array.from(
  { length: LEADERS },
  (_, i) => `${capital(word(50_000 + (i % 120)))} ${capital(word(60_000 + i))}`,
);

const GIVEN_NAMES = Array.from({ length: 400 }, (_, i) => capital(word(70_000 + i)));
const FAMILY_NAMES = Array.from({ length: 3000 }, (_, i) => capital(word(80_000 + i)));

/** A place in a list, the first ones far more often than the last (Zipf), as names and words come in news. */
function zipf(roll: () => number, size: number): number {
  return Math.floor(size ** roll()) % size;
}

interface Event {
  readonly day: string;
  readonly place: string;
  readonly people: readonly string[];
  readonly words: readonly string[];
  readonly said: readonly string[];
  readonly roll: () => number;
}

function eventOf(reading: number): Event {
  const dayIndex = Math.floor(reading / A_DAY);
  const roll = dice(dayIndex * EVENTS_A_DAY + (reading % EVENTS_A_DAY) + 1);
  const words = Array.from({ length: 14 }, () => VOCABULARY[Math.floor(roll() * WORDS)] ?? '');
  const people = [...new Set(Array.from({ length: 6 }, () => NAMES[zipf(roll, LEADERS)] ?? ''))];
  const said = Array.from({ length: 8 }, () =>
    Array.from({ length: 18 }, (_, i) =>
      i % 3 === 2 ? 'the' : (VOCABULARY[zipf(roll, WORDS)] ?? ''),
    ).join(' '),
  );
  const day = new Date(NEWEST - dayIndex * 86_400_000).toISOString().slice(0, 10);
  return { day, place: PLACE_NAMES[zipf(roll, PLACES)] ?? '', people, words, said, roll };
}

/** A gist and the text that says what it says: reading 0 is the newest. */
export function generated(reading: number): { readonly gist: Gist; readonly text: string } {
  const event = eventOf(reading);
  const own = dice(reading + 1_000_003);
  const lines: string[] = [
    `${event.people[0]} in ${event.place}: ${event.words.slice(0, 4).join(' ')}`,
  ];
  let length = (lines[0] ?? '').length + 1;
  const add = (sentence: string): number => {
    lines.push(sentence);
    const start = length;
    length += sentence.length + 1;
    return start;
  };
  const quotes = event.said.map((said, i): GistQuote => {
    const words = own() < 0.4 ? said.split(' ').slice(0, 12).join(' ') : said;
    const speaker = event.people[i % event.people.length] ?? '';
    const sentence = `${speaker} said: “${capital(words)}.”`;
    const start = add(sentence) + sentence.indexOf('“');
    const end = start + words.length + 3;
    const place = { start, end, text: `${capital(words)}.`, sentence };
    return { ...place, kind: 'direct', speaker, speakerId: idOf(speaker), act: null };
  });
  const figures = Array.from({ length: 6 }, (_, i) => figureOf(event, i, own, add));
  for (let i = 0; i < 16; i += 1) add(filler(event, own));
  const text = lines.join('\n');
  return { gist: gistOf(reading, event, { text, quotes, figures }), text };
}

function filler({ words, place }: Event, roll: () => number): string {
  const said = Array.from({ length: 20 }, (_, i) =>
    i % 4 === 1
      ? 'of'
      : roll() < 0.4
        ? words[zipf(roll, words.length)]
        : VOCABULARY[zipf(roll, WORDS)],
  );
  return `${capital(said.join(' '))} in ${place}.`;
}

function figureOf(
  { place, roll }: Event,
  index: number,
  own: () => number,
  add: (sentence: string) => number,
): GistFigure {
  const head = HEADS[Math.floor(roll() * HEADS.length)] ?? '';
  const state = STATES[Math.floor(roll() * STATES.length)] ?? '';
  const value = Math.floor(20 + roll() * 900) + (own() < 0.3 ? index : 0);
  const sentence = `Officials said ${value} ${head} were ${state} in ${place}.`;
  const start = add(sentence) + 'Officials said '.length;
  const span = { start, end: start + String(value).length, text: String(value), sentence };
  const facts = { kind: 'count', value, modifier: '=', unit: head, noun: head } as const;
  const from = { source: 'Officials', place, asOf: null, partOf: null };
  return { ...span, ...facts, ...from, countKey: `${head}|${state}|` };
}

interface Parts {
  readonly text: string;
  readonly quotes: readonly GistQuote[];
  readonly figures: readonly GistFigure[];
}

function gistOf(reading: number, event: Event, { text, quotes, figures }: Parts): Gist {
  const url = `https://outlet${reading % 40}.example/${reading}`;
  const outlet = `Outlet ${reading % 40}`;
  const headline = text.slice(0, text.indexOf('\n'));
  // As ids are in life: hashes, so that readings of one day lie anywhere.
  const id = [0, 1, 2, 3].map((part) => hash32(`${reading}.${part}`).toString(16)).join('');
  const leaders = event.people.map((name) => personOf(name, text, true));
  const people = [...leaders, ...others(reading).map((name) => personOf(name, text, false))];
  const surnames = event.people.map((name) => name.split(' ')[1]?.toLowerCase() ?? '');
  return {
    ref: { id, url, outlet, headline, date: event.day, dateFrom: 'published' },
    engine: 'bench',
    event: `${event.day}-${reading % EVENTS_A_DAY}`,
    language: 'en',
    extent: 'whole',
    people,
    quotes,
    figures,
    terms: [event.place.toLowerCase(), ...event.words, ...surnames].map(conceptOf),
    sketch: Array.from({ length: 32 }, (_, i) => (reading * 32 + i) * 7919),
    translated: null,
  };
}

/** People of one article alone: their family names are those of many. */
function others(reading: number): string[] {
  const roll = dice(reading + 3_000_017);
  return [0, 1].map(() => {
    const given = GIVEN_NAMES[Math.floor(roll() * GIVEN_NAMES.length)] ?? '';
    return `${given} ${FAMILY_NAMES[zipf(roll, FAMILY_NAMES.length)] ?? ''}`;
  });
}

function personOf(name: string, text: string, leader: boolean): GistPerson {
  const start = Math.max(0, text.indexOf(name));
  const place = { start, end: start + name.length, text: name, sentence: name };
  const surname = name.split(' ')[1]?.toLowerCase() ?? '';
  const facts = { leader, roster: null, state: null, posts: [], office: null };
  const keys = [`surname:${surname}`];
  return { ...place, ...facts, id: idOf(name), name, keys, spellings: [{ name, count: 2 }] };
}

function idOf(name: string): string {
  return name.toLowerCase().replace(' ', '-');
}
