// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Card } from '../../components/card/Card.tsx';
import { CARD_ACTIONS, CARDS } from '../gallery/cards.ts';
import { AXE_TIME, faultsOf, textOf } from './axe.ts';

afterEach(cleanup);

function show(name: string, actions = {}) {
  const answer = CARDS[name];
  if (answer === undefined) throw new Error(`no such state: ${name}`);
  return render(<Card answer={answer} {...CARD_ACTIONS} {...actions} />).container;
}

/** What each state says, in the words that matter. */
const SAYS: readonly (readonly [state: string, words: readonly string[]])[] = [
  [
    'Figure, with its series and parts',
    [
      '64 people had been killed',
      'said by',
      '19 children · 22 women',
      'updated',
      'about 40',
      'at least 50',
      'This article',
      'Not compared: “118 killed” in Nordline. It counts the flood of March 2011',
    ],
  ],
  ['Figure, nine earlier values', ['4 between', 'between 46 and 55']],
  ['Figure, nothing earlier', ['at least 300 were still missing']],
  [
    'Quote, reworded elsewhere',
    [
      'Ilse Maran',
      'We did here: all that was possible earlier: [everything we possibly could] to warn',
      'Reworded in 2 places · same speaker',
      '2 places differ',
      'as here',
    ],
  ],
  [
    'Quote, words cut here',
    [
      'nine hours, only earlier: [three more than they were built for] and I',
      '7 words cut here · no ellipsis marks the place',
    ],
  ],
  ['Quote, another speaker', ['Other speaker in Capital Wire: Pell Orsanne']],
  ['Quote, indirect', ['indirect speech']],
  ['Quote, passed on', ['indirect speech · via Civil Protection · quoted by Ilse Maran']],
  ['Quote, two parts', ['Nobody here will wait for 7,000 sandbags to dry.']],
  ['Unsure, and why', ['Speaker unsure', 'Why: the sentence says only “he added”']],
  [
    'Leader, another spelling',
    [
      'here: Verhaan earlier: [Verhane]',
      'rare here',
      'Verhane 14 · Verhaan 3',
      '1 quote, indirect',
      'Capital Wire · 15 Oct',
    ],
  ],
  ['Leader, office differs', ['only here: acting head of Civil Protection']],
  [
    'Leader, reports disagree',
    [
      'Two reports disagree',
      'told reporters the valley road',
      'Among the missing are',
      'Crossread does not know which holds',
    ],
  ],
  ['Library failed', ['64 people', 'Your library did not answer.', 'Try again']],
  ['Suspected translation', ['Nordline may be a translation']],
  ['Looking', ['Looking through your library…']],
  ['Failed', ['Your library did not answer.', 'The marks on the page still hold.']],
  ['Updated', ['Crossread was updated.', 'Reload this page']],
];

for (const [state, words] of SAYS) {
  test(`${state}: says what it must`, () => {
    const text = textOf(show(state));
    for (const some of words) expect(text).toContain(some);
  });
}

for (const state of Object.keys(CARDS)) {
  test(`${state}: axe finds nothing`, { timeout: AXE_TIME }, async () => {
    expect(await faultsOf(show(state))).toEqual([]);
  });
}

test('every line leads to the exact sentence in the other article', () => {
  show('Quote, words cut here');
  const link = screen.getByRole('link', { name: /Daily Meridian/ });
  expect(link.getAttribute('href')).toMatch(
    /^https:\/\/dailymeridian\.example\/a2#:~:text=The%20gates/,
  );
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

test('the buttons ask for what they say', async () => {
  const actions = {
    onClose: vi.fn(),
    onOptions: vi.fn(),
    onCopy: vi.fn(async () => true),
    onPanel: vi.fn(),
    onCorrect: vi.fn(),
  };
  show('Quote, words cut here', actions);
  for (const name of [
    'Close',
    'Card settings',
    'Copy citation',
    'Open in panel',
    'Not this speaker…',
  ])
    fireEvent.click(screen.getByRole('button', { name }));
  expect(actions.onClose).toHaveBeenCalledOnce();
  expect(actions.onOptions).toHaveBeenCalledOnce();
  expect(actions.onPanel).toHaveBeenCalledWith('quote:1');
  expect(actions.onCorrect).toHaveBeenCalledWith({
    mark: 'quote:1',
    what: 'not-speaker',
    of: null,
  });
  expect(actions.onCopy).toHaveBeenCalledWith(
    '“The gates held for nine hours, and I will not blame the crew,”\n— Oke Dastan, in The Harbour Post, “Velmora counts its dead as the Ostra falls”, 16 October 2025.\nhttps://harbourpost.example/velmora',
  );
  expect(await screen.findByText('Copied')).toBeTruthy();
});

test('where several counts may be meant, the card asks which', () => {
  const onCorrect = vi.fn();
  show('Figure, with its series and parts', { onCorrect });
  const ask = screen.getByRole('button', { name: 'Not the same count…' });
  fireEvent.click(ask);
  expect(ask.getAttribute('aria-expanded')).toBe('true');
  expect(onCorrect).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'about 40 · Tesmar Courier, 14 Oct' }));
  expect(onCorrect).toHaveBeenCalledWith({ mark: 'figure:0', what: 'not-count', of: 'a3' });
  expect(screen.queryByRole('button', { name: 'All of them' })).toBeNull();
});

test('a correction is said with the way back, and the keyboard is handed on', () => {
  const onUndo = vi.fn();
  const before = CARDS['Unsure, and why'] ?? 'looking';
  const after = CARDS['Quote, put right'] ?? 'looking';
  const { rerender } = render(<Card answer={before} {...CARD_ACTIONS} onUndo={onUndo} />);
  rerender(<Card answer={after} {...CARD_ACTIONS} onUndo={onUndo} />);
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(onUndo).toHaveBeenCalledWith('c1');
  rerender(<Card answer={before} {...CARD_ACTIONS} onUndo={onUndo} />);
  expect(document.activeElement?.textContent).toBe('Taken back.');
});

test('a correction that was not kept is said with its reason', () => {
  const answer = CARDS['Quote, words cut here'] ?? 'looking';
  render(<Card answer={answer} failed="There is no room left." {...CARD_ACTIONS} />);
  expect(textOf(screen.getByRole('alert'))).toBe('Not kept: There is no room left.');
});

test('a card opened with a correction in it leaves the keyboard where it is', () => {
  show('Quote, put right');
  expect(document.activeElement).toBe(document.body);
});

test('an unsure speaker is chosen by name', () => {
  const onCorrect = vi.fn();
  show('Unsure, and why', { onCorrect });
  fireEvent.click(screen.getByRole('button', { name: 'Oke Dastan' }));
  expect(onCorrect).toHaveBeenCalledWith({ mark: 'quote:4', what: 'speaker', of: 'p2' });
});

test('what is not given is not offered', () => {
  const { onPanel: _panel, onCorrect: _correct, ...least } = CARD_ACTIONS;
  const answer = CARDS['Unsure, and why'] ?? 'looking';
  render(<Card answer={answer} {...least} />);
  expect(screen.getAllByRole('button').map((button) => textOf(button) || button.ariaLabel)).toEqual(
    ['Card settings', 'Close', 'Copy citation'],
  );
});
