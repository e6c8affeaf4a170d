// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import { PANEL_ACTIONS, PANELS } from '../gallery/panels.ts';
import { AXE_TIME, faultsOf, textOf } from './axe.ts';

// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => {};
afterEach(cleanup);

function show(state: string, actions = {}) {
  const props = PANELS[state] ?? { view: null };
  return render(<Panel {...props} {...PANEL_ACTIONS} {...actions} />).container;
}

const SAYS: readonly (readonly [state: string, words: readonly string[]])[] = [
  [
    'Quotes',
    [
      'Velmora counts its dead as the Ostra falls',
      'The Harbour Post · 16 October 2025 · 6 differences',
      'Quotes 5',
      'Ilse Maran Prime Minister',
      'reworded · Nordline, 13 Oct',
      'Speaker unsure 1',
    ],
  ],
  ['Figures, opened from a card', ['Differ from earlier coverage', 'people had been killed']],
  ['Leaders, opened from a card', ['office differs']],
  ['First article', ['no differences', 'only here so far']],
  ['Nothing marked', ['Nobody is quoted in this article.']],
  ['Library failed', ['Not compared: Your library did not answer. Try again', 'Ilse Maran']],
  ['Not an article', ['Not an article']],
  ['Off here', ['Off on this site']],
  ['Not read yet', ['click Crossread’s button to have it read.']],
  ['Updated', ['Crossread was updated', 'Reload']],
  ['Looking', ['Looking through your library…']],
];

for (const [state, words] of SAYS) {
  test(`${state}: says what it must`, () => {
    const text = textOf(show(state));
    for (const some of words) expect(text).toContain(some);
  });
}

for (const state of Object.keys(PANELS)) {
  test(`${state}: axe finds nothing`, { timeout: AXE_TIME }, async () => {
    expect(await faultsOf(show(state))).toEqual([]);
  });
}

test('a row goes to its place on the page, and stays told apart', () => {
  const onGo = vi.fn();
  show('Quotes', { onGo });
  const row = screen.getByRole('button', { name: /everything we possibly could/ });
  fireEvent.click(row);
  expect(onGo).toHaveBeenCalledWith('quote:0');
  expect(row.getAttribute('aria-current')).toBe('true');
});

test('opened from any place of a leader it shows the one line of the leader', () => {
  show('Quotes', { asked: { mark: 'leader:1:7' } });
  expect(document.querySelector('[aria-current]')?.textContent).toContain('Oke Dastan');
});

test('another article in the same tab has no line that was gone to', () => {
  const { view } = PANELS.Quotes ?? {};
  if (view?.state !== 'article') throw new Error('no article');
  const { container, rerender } = render(<Panel view={view} {...PANEL_ACTIONS} />);
  fireEvent.click(screen.getByRole('button', { name: /everything we possibly could/ }));
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(1);
  rerender(<Panel view={{ ...view, headline: 'Another' }} {...PANEL_ACTIONS} />);
  expect(container.querySelectorAll('[aria-current]')).toHaveLength(0);
});

test('tabs are one stop of the Tab key, with arrows between them', () => {
  show('Quotes');
  const tabs = () => screen.getAllByRole('tab');
  expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tabs()[1]);
  expect(screen.getByRole('tabpanel', { name: /Figures/ })).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
  fireEvent.keyDown(screen.getByRole('tablist'), { key: 'ArrowLeft' });
  expect(screen.getByRole('tabpanel', { name: /Left out/ })).toBeTruthy();
  expect(screen.getAllByRole('link').length).toBeGreaterThan(0);
});

test('each tab that is empty says so in a sentence', () => {
  show('Nothing marked');
  const said = screen.getAllByRole('tab').map((tab) => {
    fireEvent.click(tab);
    return textOf(screen.getByRole('tabpanel'));
  });
  expect(said.slice(0, 3)).toEqual([
    'Nobody is quoted in this article.',
    'No figure in this article counts or measures something.',
    'No leader is named in this article.',
  ]);
});

test('the first article has left out nothing, and says why', () => {
  show('First article');
  fireEvent.click(screen.getByRole('tab', { name: /Left out/ }));
  expect(textOf(screen.getByRole('tabpanel'))).toContain('First article about this event');
});

test('while the library fails nothing is said to be left out, and why', () => {
  show('Library failed');
  fireEvent.click(screen.getByRole('tab', { name: /Left out/ }));
  expect(textOf(screen.getByRole('tabpanel'))).toBe(
    'Nothing can be compared while your library does not answer.',
  );
});

test('headings lead through the lists', () => {
  show('Quotes');
  expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2);
});

test('opened from a card it shows the row of its mark', () => {
  show('Figures, opened from a card');
  expect(screen.getByRole('tab', { selected: true }).textContent).toMatch(/^Figures/u);
  expect(document.querySelector('[aria-current]')?.textContent).toContain('64');
});
