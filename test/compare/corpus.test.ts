import { expect, test } from 'vitest';
import type { Reading } from '../../lib/model/reading.ts';
import { reading, type Told } from './build.ts';
import { comparing } from './comparing.ts';
import { FIGURES, type FigureRow } from './corpus/figures.ts';
import { type Domain, FRAMES } from './corpus/frames.ts';
import { QUOTES, type QuoteRow } from './corpus/quotes.ts';
import { SUMS } from './corpus/sums.ts';
import { TOLD } from './corpus/told.ts';

const FIRST = '2031-05-05';
const DOMAINS = Object.keys(FRAMES) as Domain[];

function dayAfter(days: number): string {
  return new Date(Date.parse(FIRST) + days * 86_400_000).toISOString().slice(0, 10);
}

function article(domain: Domain, side: 0 | 1, passage: string, days: number): Told {
  const outlet = side === 0 ? 'Nordline' : 'Courier';
  const url = `https://${outlet.toLowerCase()}.example/${domain}`;
  return { text: `${FRAMES[domain][side]}\n${passage}`, outlet, url, published: dayAfter(days) };
}

function quoteReading(
  [speaker, said, act = 'said']: QuoteRow[2],
  base: (passage: string) => Told,
): Reading {
  const indirect = said.startsWith('~');
  const words = indirect ? said.slice(1) : `“${said}”`;
  const told = base(`${speaker ?? 'Somebody'} ${act} ${words} on the steps.`);
  const kind = indirect ? 'indirect' : 'direct';
  const people = speaker === null ? [] : [{ name: speaker, office: 'leader', of: 'Norrland' }];
  return reading({
    ...told,
    people,
    quotes: [{ words, kind, cue: act, ...(speaker && { speaker }) }],
  });
}

for (const [domain, expected, here, there, days = 0] of [...QUOTES, ...TOLD]) {
  test(`${domain} quote: ${expected}: ${here[1]} / ${there[1]}`, async () => {
    const compared = await comparing([
      quoteReading(there, (passage) => article(domain, 0, passage, 0)),
      quoteReading(here, (passage) => article(domain, 1, passage, days)),
    ]);
    const found = compared.findings.filter(({ kind }) => kind === 'quote');
    expect(found.map(({ relation }) => relation)).toEqual(expected === null ? [] : [expected]);
    for (const { why } of found) expect(why).toMatch(/^\p{Lu}.*\.$/u);
  });
}

function figureReading([sentence, countKey, facts = {}]: FigureRow[2], told: Told): Reading {
  const words = sentence.slice(sentence.indexOf('[') + 1, sentence.indexOf(']'));
  const text = `${told.text}\n${sentence.replace(/[[\]]/gu, '')}`;
  return reading({ ...told, text, figures: [{ words, countKey, ...facts }] });
}

for (const [domain, expected, here, there, days = 0, otherEvent = false] of [...FIGURES, ...SUMS]) {
  test(`${domain} figure: ${expected}: ${here[0]} / ${there[0]}`, async () => {
    const elsewhere = DOMAINS[(DOMAINS.indexOf(domain) + 1) % DOMAINS.length] ?? domain;
    const compared = await comparing([
      figureReading(there, article(otherEvent ? elsewhere : domain, 0, '', 0)),
      figureReading(here, article(domain, 1, '', days)),
    ]);
    const found = compared.findings.filter(({ kind }) => kind === 'figure');
    expect(found.map(({ relation }) => relation)).toEqual(expected === null ? [] : [expected]);
    for (const { why } of found) expect(why).toMatch(/^\p{Lu}.*\.$/u);
  });
}

test.each(DOMAINS)('two outlets on one event are of one event: %s', async (domain) => {
  const compared = await comparing([
    reading(article(domain, 0, '', 0)),
    reading(article(domain, 1, '', 1)),
  ]);
  expect(compared.earlier.map(({ outlet }) => outlet)).toEqual(['Nordline']);
  expect(compared.eventBecause).toContain('a day apart');
});

test('six events read in mixed order stay six, and the same words a month later are another event', async () => {
  const all = [0, 1].flatMap((side) =>
    DOMAINS.map((domain) => reading(article(domain, side as 0 | 1, '', side))),
  );
  const events = await Promise.all(all.map((_, i) => comparing(all.slice(0, i + 1))));
  const of = new Map(DOMAINS.map((domain, i) => [domain, events[i]?.event]));
  expect(new Set(of.values()).size).toBe(6);
  DOMAINS.forEach((domain, i) => {
    expect(events[i + 6]?.event).toBe(of.get(domain));
  });
  const later = await comparing([
    reading(article('war', 0, '', 0)),
    reading(article('war', 1, '', 40)),
  ]);
  expect(later.earlier).toEqual([]);
});

test('without dates, the same people on another journey are another event', async () => {
  const [call, journey] = [
    'Maro calls Teel as shells fall on Brannik\nEnvoy Maro called Premier Teel on Tuesday and said Ostreva had a right to defend Brannik against the Korvan rebels. The rebels fired forty shells on the northern bridge in the night, and three bakers were hurt at their ovens. Teel sent his army over the river at dawn.',
    'Maro flies to Ostreva, Teel asks for pressure on Sembria\nEnvoy Maro met Premier Teel and spoke of the right of Ostreva to live safe from the Korvan rebels. Teel asked for pressure on Sembria, which arms their foes. Her voyage, the fifth since the autumn, leads on to Halvek, Drenna and Lestovar, where she will speak of grain, ports and prisoners with the guarantors of the old treaty.',
  ];
  const { earlier } = await comparing([reading({ text: call }), reading({ text: journey })]);
  expect(earlier).toEqual([]);
});
