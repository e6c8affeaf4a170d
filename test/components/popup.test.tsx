// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { POPUP_ACTIONS, POPUPS } from '../gallery/popups.ts';
import { AXE_TIME, faultsOf, textOf } from './axe.ts';

afterEach(cleanup);

function show(state: string, actions = {}) {
  return render(<Popup view={POPUPS[state] ?? null} {...POPUP_ACTIONS} {...actions} />).container;
}

const SAYS: readonly (readonly [state: string, words: readonly string[]])[] = [
  [
    'Differences',
    [
      '6 differences with 4 earlier articles on this event',
      'Read since 13 October.',
      'two reports disagree · Named among the missing in Nordline, speaks here.',
      'here: 64 earlier: [at least 50] people had been killed',
      'updated · Capital Wire, 15 Oct and 3 more',
      '3 more differences',
      '2 things others have and this one leaves out',
      '4 leaders',
      'Alt+Shift+R',
    ],
  ],
  ['First article', ['First article about this event in your library', 'Nothing to compare yet.']],
  [
    'Read before, nothing differs',
    [
      'No differences with 4 earlier articles on this event',
      'Compared: 1 quote, 1 name. Not compared: 1 figure',
    ],
  ],
  [
    'One earlier article, no date, nothing marked',
    ['No differences with 1 earlier article on', 'No date found: ordered by when you opened it.'],
  ],
  [
    'First article, a name spelt otherwise',
    [
      '1 difference with articles on other events',
      'First article about this event in your library.',
    ],
  ],
  ['Not an article', ['Not an article', 'Read it as an article']],
  ['Off here', ['Off on this site', 'No marks, nothing read, nothing remembered here.']],
  ['Another language', ['in French']],
  ['No access', ['This page', 'No access to this page']],
  [
    'Not allowed on this site',
    [
      'Crossread may not read harbourpost.example',
      'Your browser has not been told to allow it, or has been told not to.',
      'Allow on this site',
    ],
  ],
  ['Not allowed, and no address', ['Crossread may not read this page', 'Allow on all sites']],
  [
    'Allowed only on a click',
    ['First article about this event', 'Read because you clicked', 'Allow on this site'],
  ],
  ['Updated', ['Crossread was updated', 'Reload']],
  [
    'Error',
    ['Your library could not be opened', 'Marks still work; comparing does not.', 'Try again'],
  ],
  ['Looking', ['Looking through your library…']],
];

for (const [state, words] of SAYS) {
  test(`${state}: says what it must`, () => {
    const text = textOf(show(state));
    for (const some of words) expect(text).toContain(some);
  });
}

for (const state of Object.keys(POPUPS)) {
  test(`${state}: axe finds nothing`, { timeout: AXE_TIME }, async () => {
    expect(await faultsOf(show(state))).toEqual([]);
  });
}

test('the first control is the switch of the site', () => {
  const onSite = vi.fn();
  show('Differences', { onSite });
  const [first] = screen.getAllByRole('switch');
  expect(first?.getAttribute('aria-checked')).toBe('true');
  if (first !== undefined) fireEvent.click(first);
  expect(onSite).toHaveBeenCalledWith(false);
});

test('the browser is asked in the click itself', () => {
  const onAllow = vi.fn();
  show('Not allowed on this site', { onAllow });
  fireEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
  expect(onAllow).toHaveBeenCalledOnce();
});

test('a difference leads to its words on the page', () => {
  const onGo = vi.fn();
  show('Differences', { onGo });
  fireEvent.click(screen.getByRole('button', { name: /at least 50/ }));
  expect(onGo).toHaveBeenCalledWith('figure:0');
});

test('the rest of the differences opens in place', () => {
  show('Differences');
  expect(screen.queryByText(/acting/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '3 more differences' }));
  expect(screen.getByText(/acting/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Show fewer' }).getAttribute('aria-expanded')).toBe(
    'true',
  );
});

test('a platform without a side panel is offered none', () => {
  const { onPanel: _panel, ...least } = POPUP_ACTIONS;
  render(<Popup view={POPUPS['First article'] ?? null} {...least} />);
  expect(screen.queryByRole('button', { name: 'Panel' })).toBeNull();
});
