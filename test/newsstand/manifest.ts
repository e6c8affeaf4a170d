import type { Finding } from '../../lib/model/finding.ts';
import { courier } from './outlets/courier.ts';
import { gazette } from './outlets/gazette.ts';
import { observer } from './outlets/observer.ts';
import type { Outlet, Printed } from './outlets/outlet.ts';
import { tribune } from './outlets/tribune.ts';
import { wire } from './outlets/wire.ts';
import { ashdownInPortAmsel } from './stories/ashdown-in-port-amsel.ts';
import { demirovSpeaks } from './stories/demirov-speaks.ts';
import { drennaFloods } from './stories/drenna-floods.ts';
import { envoyAsksForCorridor } from './stories/envoy-asks-for-corridor.ts';
import { floodReachesPortAmsel } from './stories/flood-reaches-port-amsel.ts';
import { marketShelled } from './stories/market-shelled.ts';
import { ministryCounts63 } from './stories/ministry-counts-63.ts';
import { nineteenAndAnInquiry } from './stories/nineteen-and-an-inquiry.ts';
import { tollOf71 } from './stories/toll-of-71.ts';
import { truceReprinted } from './stories/truce-reprinted.ts';
import { truceSigned } from './stories/truce-signed.ts';
import { valleyAsksWhy } from './stories/valley-asks-why.ts';

/** A comparison that the newsstand holds: words here, words of an earlier article, and how they relate. */
export interface Expected {
  readonly kind: Finding['kind'];
  readonly relation: Finding['relation'];
  /** Words that the place here holds; '' for what is left out. */
  readonly here: string;
  /** Ids of the earlier articles it may be compared with, one of them is enough. */
  readonly in: readonly string[];
  /** Words that the place there holds, in each of them. */
  readonly there: string;
}

/** An article of the newsstand, with what it is there for. */
export interface StandArticle extends Printed {
  readonly id: string;
  readonly outlet: Outlet;
  readonly event: 'shelling' | 'flood';
  /** In a few words: the cases it holds. */
  readonly holds: string;
  readonly expects: readonly Expected[];
  /** Comparisons that it holds and Crossread does not find yet; what is found moves up. */
  readonly hopes: readonly Expected[];
  /** Comparisons that would be wrong. */
  readonly never: readonly Expected[];
  /** A name, a quote and a figure of it, for who wants to hover one of each. */
  readonly sample: { readonly leader: string; readonly quote: string; readonly figure: string };
}

/** 'figure updated: 58 ← market-shelled: 34', the short form the lists below are written in; several articles stand with commas. */
const CASE = /^(?<kind>\S+) (?<relation>\S+): (?<here>.*) ← (?<articles>[^:]+): (?<there>.*)$/u;

function expected(line: string): Expected {
  const { kind, relation, here = '', articles = '', there = '' } = CASE.exec(line)?.groups ?? {};
  if (!kind || !relation) throw new Error(`Not a case: ${line}`);
  return { kind, relation, here, in: articles.split(', '), there } as Expected;
}

interface Entry extends Omit<StandArticle, 'expects' | 'hopes' | 'never'> {
  readonly expects?: readonly string[];
  readonly hopes?: readonly string[];
  readonly never?: readonly string[];
}

const article = ({ expects = [], hopes = [], never = [], ...rest }: Entry): StandArticle => ({
  ...rest,
  expects: expects.map(expected),
  hopes: hopes.map(expected),
  never: never.map(expected),
});

export const OUTLETS: readonly Outlet[] = [wire, courier, gazette, observer, tribune];

/** The articles in the order they are read. */
export const ARTICLES: readonly StandArticle[] = [
  article({
    id: 'market-shelled',
    outlet: wire,
    path: '/conflict/shells-hit-covered-market-halvek-2026-03-03',
    event: 'shelling',
    story: marketShelled,
    holds: 'full quotes, a first count with a part, a commander named among the dead, a strict CSP',
    sample: {
      leader: 'Anton Velisar',
      quote: '“We will answer it in front of a court.”',
      figure: '34',
    },
  }),
  article({
    id: 'ashdown-in-port-amsel',
    outlet: courier,
    path: '/world/2026/mar/04/ashdown-pleads-for-silent-guns',
    event: 'shelling',
    story: ashdownInPortAmsel,
    holds: 'a count updated with its parts, a quote cut, a commander under another spelling',
    sample: {
      leader: 'Margaret Ashdown',
      quote: '“We have no more blood of any group',
      figure: '58',
    },
    expects: ['figure updated: 58 ← market-shelled: 34'],
    hopes: [
      'figure updated: 186 ← market-shelled: 120',
      'figure updated: 19 ← market-shelled: Eleven',
      'quote cut: We will not answer the murder of shoppers with silence ← market-shelled: We will not answer the murder',
      'person spelling: Khalid Demiroff ← market-shelled: Halid Demirov',
    ],
    never: ['figure updated: 14 ← market-shelled: Eleven'],
  }),
  article({
    id: 'ministry-counts-63',
    outlet: gazette,
    path: '/2026/03/04/ministry-63-dead-halvek.html',
    event: 'shelling',
    story: ministryCounts63,
    holds:
      'a conflicting count of the same day, an old war that must not be joined, an office that differs, a quote in other words, indirect speech',
    sample: {
      leader: 'Karel Osmund',
      quote: '“No Sembrian gun fired on Halvek,”',
      figure: 'Sixty-three',
    },
    expects: [
      'figure conflicting: Sixty-three ← ashdown-in-port-amsel: 58',
      'quote reworded: We shall not reply to the killing ← market-shelled: We will not answer the murder',
      'quote cut: No Sembrian gun fired on Halvek ← market-shelled: No Sembrian gun',
      'person office: Karel Osmund ← market-shelled, ashdown-in-port-amsel: Karel Osmund',
    ],
    hopes: [
      'quote paraphrase: every hour without gunfire ← ashdown-in-port-amsel: Every hour in which the guns are silent',
    ],
    never: [
      'figure updated: 900 ← ashdown-in-port-amsel: 58',
      'figure conflicting: 900 ← ashdown-in-port-amsel: 58',
      'figure updated: 900 ← market-shelled: 34',
    ],
  }),
  article({
    id: 'envoy-asks-for-corridor',
    outlet: observer,
    path: '/abroad/envoy-asks-for-a-road-out-of-halvek',
    event: 'shelling',
    story: envoyAsksForCorridor,
    holds:
      'a rounded count, one utterance given to two diplomats, a phrase that several use, a page that draws itself anew',
    sample: {
      leader: 'Pieter Lorne',
      quote: '“I am asking for seventy-two of them.”',
      figure: '60',
    },
    expects: [
      'figure rounded: 60 ← ashdown-in-port-amsel: 58',
      'quote other-speaker: Every hour in which the guns are silent is an hour in which an ambulance can reach the square ← ashdown-in-port-amsel: Every hour in which the guns are silent',
    ],
    hopes: [
      'quote also-said: a ceasefire without conditions ← ashdown-in-port-amsel: a ceasefire without conditions',
    ],
    never: [
      'quote other-speaker: a ceasefire without conditions ← ashdown-in-port-amsel: a ceasefire without conditions',
      'figure updated: 212 ← ashdown-in-port-amsel: 186',
    ],
  }),
  article({
    id: 'toll-of-71',
    outlet: tribune,
    path: '/en/number-of-the-dead-of-halvek-climbs',
    event: 'shelling',
    story: tollOf71,
    holds:
      'a translation: quotation marks that never close or never open, reworded quotes, a third spelling, a count updated with a part, paragraphs that load late',
    sample: {
      leader: 'Karel Osmund',
      quote: '“We have run out of blood of every group',
      figure: '71',
    },
    expects: [
      'quote reworded: We have run out of blood ← ashdown-in-port-amsel: We have no more blood',
      'person spelling: Anton Velissar ← market-shelled, ashdown-in-port-amsel, ministry-counts-63, envoy-asks-for-corridor: Anton Velisar',
      'figure updated: 71 ← market-shelled, ashdown-in-port-amsel: ',
      'figure updated: 22 ← ashdown-in-port-amsel: 19',
    ],
    hopes: [
      'quote cut: We will not answer the murder of shoppers with silence ← market-shelled: We will not answer the murder',
    ],
    never: ['figure updated: 800 ← ashdown-in-port-amsel: 58'],
  }),
  article({
    id: 'truce-signed',
    outlet: wire,
    path: '/conflict/orvania-sembria-agree-ten-day-truce-2026-03-06',
    event: 'shelling',
    story: truceSigned,
    holds: 'an updated count, the original of a text that is printed elsewhere',
    sample: { leader: 'Margaret Ashdown', quote: '“I have known worse beginnings.”', figure: '74' },
    expects: ['figure updated: 74 ← market-shelled, ashdown-in-port-amsel, toll-of-71: '],
    never: ['person status: Halid Demirov ← market-shelled, toll-of-71: '],
    hopes: [
      'figure updated: 203 ← ashdown-in-port-amsel: 186',
      'figure updated: 11,000 ← ashdown-in-port-amsel: 6,000',
    ],
  }),
  article({
    id: 'truce-reprinted',
    outlet: courier,
    path: '/world/2026/mar/07/ten-days-of-quiet',
    event: 'shelling',
    story: truceReprinted,
    holds: 'the agency text of the day before under another name: one source, not two',
    sample: { leader: 'Anton Velisar', quote: '“I have known worse beginnings.”', figure: '74' },
    expects: [
      'quote same: I have known worse beginnings ← truce-signed: I have known worse beginnings',
    ],
  }),
  article({
    id: 'demirov-speaks',
    outlet: observer,
    path: '/abroad/i-have-read-my-obituary-twice',
    event: 'shelling',
    story: demirovSpeaks,
    holds:
      'a contradiction about a person: among the dead, then on the telephone; a denial said again on another day',
    sample: {
      leader: 'Halid Demirov',
      quote: '“Tell them that I slept through it.”',
      figure: '74',
    },
    expects: [
      'person status: Halid Demirov ← market-shelled, truce-signed, truce-reprinted: Halid Demirov',
      'quote other-occasion: No Sembrian gun fired on Halvek ← market-shelled: No Sembrian gun fired on Halvek',
      'figure same: 74 ← truce-signed, truce-reprinted: 74',
    ],
    never: ['figure updated: 17 ← truce-signed: 74', 'figure conflicting: 17 ← truce-signed: 74'],
  }),
  article({
    id: 'drenna-floods',
    outlet: wire,
    path: '/climate/nine-dead-as-drenna-bursts-its-banks-2026-09-22',
    event: 'flood',
    story: drennaFloods,
    holds:
      'another event in the same town: nine dead must not be joined to the 74 of March; an office that has changed',
    sample: {
      leader: 'Anton Velisar',
      quote: '“The river did not ask anybody for a passport',
      figure: 'Nine',
    },
    expects: [
      'person office: Margaret Ashdown ← ashdown-in-port-amsel, ministry-counts-63, truce-signed, demirov-speaks: Margaret Ashdown',
    ],
    never: [
      'figure updated: Nine ← truce-signed: 74',
      'figure conflicting: Nine ← truce-signed: 74',
      'figure updated: Nine ← demirov-speaks: 74',
    ],
  }),
  article({
    id: 'flood-reaches-port-amsel',
    outlet: tribune,
    path: '/en/flood-reaches-the-capital',
    event: 'flood',
    story: floodReachesPortAmsel,
    holds: 'two counts of two offices, a quote cut to its second half, a minister who has left',
    sample: { leader: 'Viktor Amberg', quote: '“the river will be believed', figure: 'Seventeen' },
    expects: [
      'figure updated: Seventeen ← drenna-floods: Nine',
      'person office: Karel Osmund ← market-shelled, truce-signed, demirov-speaks: Karel Osmund',
      'quote cut: The rescue boats will not ask for one either ← drenna-floods: The river did not ask',
    ],
    hopes: ['figure rounded: 600 ← drenna-floods: 640'],
  }),
  article({
    id: 'valley-asks-why',
    outlet: courier,
    path: '/world/2026/sep/23/who-kept-the-sluices-shut',
    event: 'flood',
    story: valleyAsksWhy,
    holds:
      'a conflicting count of the same day, indirect speech for a quote, an office that differs, a count of another event',
    sample: {
      leader: 'Margaret Ashdown',
      quote: '“I want the telephone number that nobody rang.”',
      figure: 'Fourteen',
    },
    expects: [
      'figure conflicting: Fourteen ← flood-reaches-port-amsel: Seventeen',
      'person office: Margaret Ashdown ← drenna-floods: Margaret Ashdown',
    ],
    hopes: [
      'quote paraphrase: neither the river nor the rescuers ← drenna-floods: The river did not ask',
    ],
    never: [
      'person status: Mira Tolland ← drenna-floods: Mira Tolland',
      'figure conflicting: 74 ← drenna-floods: Nine',
      'figure updated: Fourteen ← truce-signed: 74',
    ],
  }),
  article({
    id: 'nineteen-and-an-inquiry',
    outlet: gazette,
    path: '/2026/09/24/judge-to-lead-flood-inquiry.html',
    event: 'flood',
    story: nineteenAndAnInquiry,
    holds:
      'an updated count, a quote given to somebody else, sums of money that count different things',
    sample: { leader: 'Dalia Renn', quote: '“Somebody has to not open it.”', figure: '3,100' },
    expects: [
      'figure updated: 19 ← flood-reaches-port-amsel: Seventeen',
      'quote other-speaker: The river did not ask anybody for a passport ← drenna-floods: The river did not ask anybody for a passport',
      'figure updated: 3,100 ← valley-asks-why: 2,400',
    ],
    never: ['figure updated: 45 million ← drenna-floods: 5 million'],
  }),
];
