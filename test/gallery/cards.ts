import type { CardActions } from '../../components/card/Card.tsx';
import type { CardAnswer } from '../../lib/calls.ts';
import type { Comparison, Finding } from '../../lib/model/finding.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { cardOf } from '../../lib/show/card.ts';
import { COMPARISON, COURIER, MERIDIAN, NORDLINE, there, WIRE } from '../show/harbour-earlier.ts';
import { READING } from '../show/harbour-post.ts';

type Answer = CardAnswer | 'looking' | 'updated';

function card(
  mark: string,
  comparison: Comparison | null = COMPARISON,
  reading: Reading = READING,
): Answer {
  const view = cardOf(mark, reading, comparison);
  if (view === undefined) throw new Error(`no such mark: ${mark}`);
  const trouble = comparison === null ? 'Your library did not answer.' : null;
  const correctable = comparison !== null;
  return { state: 'card', card: view, language: 'en', trouble, corrections: [], correctable };
}

/** A card of which something was put right. */
function corrected(answer: Answer, words: string): Answer {
  const corrections = [{ id: 'c1', words, day: '16 October 2025' }];
  return typeof answer === 'object' && answer.state === 'card'
    ? { ...answer, corrections }
    : answer;
}

/** The comparison with other findings about one mark instead of its own. */
function found(kind: Finding['kind'], index: number, findings: readonly Finding[]): Comparison {
  const others = COMPARISON.findings.filter(
    (finding) => finding.kind !== kind || finding.here?.index !== index,
  );
  return { ...COMPARISON, findings: [...findings, ...others] };
}

const [GATES] = COMPARISON.findings.filter(
  ({ kind, relation }) => kind === 'quote' && relation === 'cut',
);
const [DEAD] = COMPARISON.findings.filter(({ kind }) => kind === 'figure');

function gates(changes: object): Finding {
  return { ...GATES, ...changes } as Finding;
}

/** The reading with an indirect quote that somebody else tells of, carried by a third. */
function passedOn(reading: Reading): Reading {
  const start = reading.article.text.indexOf('Civil Protection');
  const carrier = { start, end: start + 'Civil Protection'.length };
  const quotes = reading.quotes.map((quote, index) =>
    index === 2 ? { ...quote, carrier, inside: 0 } : quote,
  );
  return { ...reading, quotes };
}

/** Nine earlier values, of every qualifier, on nine days. */
const NINE: readonly Finding[] = Array.from({ length: 9 }, (_, index) => {
  if (DEAD?.kind !== 'figure') throw new Error('no figure is compared');
  const article = [NORDLINE, MERIDIAN, COURIER, WIRE][index % 4] ?? NORDLINE;
  const value = 4 + index * 6;
  return {
    ...DEAD,
    there: {
      ...DEAD.there,
      article: { ...article, id: `n${index}`, date: `2025-10-0${index + 1}` },
      text: index === 7 ? `between ${value} and ${value + 9}` : String(value),
      value: index === 7 ? [value, value + 9] : value,
      modifier: (['=', '~', '>', '<', '='] as const)[index % 5] ?? '=',
    },
  };
});

const LONG_NAME = 'Maria-Theodora Constantinopolitana von und zu Hohenwartenberg-Kellmarshausen';
const long = (reading: Reading): Reading => ({
  ...reading,
  people: reading.people.map((person, index) =>
    index === 2
      ? {
          ...person,
          name: LONG_NAME,
          office:
            'acting deputy under-secretary for civil protection, dams and inland navigation of the Federal Republic of Velmora',
        }
      : person,
  ),
});

/** Every state of the card. */
export const CARDS: Readonly<Record<string, Answer>> = {
  'Figure, with its series and parts': card('figure:0'),
  'Figure, nine earlier values': card('figure:0', found('figure', 0, NINE)),
  'Figure, nothing earlier': card('figure:3'),
  'Figure, no source': card('figure:4'),
  'Figure, narrow': card('figure:0'),
  'Quote, reworded elsewhere': card('quote:0'),
  'Quote, words cut here': card('quote:1'),
  'Quote, another speaker': card(
    'quote:1',
    found('quote', 1, [
      gates({
        relation: 'other-speaker',
        there: there(
          WIRE,
          '“The gates held for nine hours, and I will not blame the crew.”',
          'Pell Orsanne',
        ),
        why: 'The same words, given to somebody else.',
      }),
    ]),
  ),
  'Quote, in other words': card(
    'quote:1',
    found('quote', 1, [
      gates({
        relation: 'reworded',
        there: there(
          COURIER,
          'No man on that crew will ever be held to account by me, since the dam stood.',
          'Oke Dastan',
        ),
      }),
    ]),
  ),
  'Quote, indirect': card('quote:2'),
  'Quote, passed on': card('quote:2', COMPARISON, passedOn(READING)),
  'Quote, two parts': card('quote:3'),
  'Unsure, and why': card('quote:4'),
  'Leader, another spelling': card('leader:2:0'),
  'Leader, office differs': card('leader:1:0'),
  'Leader, reports disagree': card('leader:3:0'),
  'Leader, nothing earlier': card('leader:0:0'),
  'Leader, a long name, narrow': card('leader:2:0', COMPARISON, long(READING)),
  'Library failed': card('figure:0', null),
  'Suspected translation': card('quote:0', {
    ...COMPARISON,
    notes: ['Nordline may be a translation: wordings are compared loosely.'],
  }),
  'Quote, put right': corrected(
    card('quote:4'),
    '“They should have opened the sluice at noon.” was not said by Ruan Belcor.',
  ),
  Looking: 'looking',
  Failed: { state: 'failed', why: 'Your library did not answer.' },
  Updated: 'updated',
};

export const CARD_ACTIONS: CardActions = {
  onClose: () => {},
  onOptions: () => {},
  onRetry: () => {},
  onCopy: async () => true,
  onPanel: () => {},
  onCorrect: () => {},
  onUndo: () => {},
};
