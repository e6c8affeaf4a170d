// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';
import { OPTIONS } from '../gallery/options.ts';
import { AXE_TIME, faultsOf, textOf } from './axe.ts';

afterEach(cleanup);

const [FIRST_RUN] = Object.values(OPTIONS);

function show(changes = {}) {
  if (FIRST_RUN === undefined) throw new Error('no state to show');
  const onChange = vi.fn();
  const { container } = render(<Options {...FIRST_RUN} onChange={onChange} {...changes} />);
  return { view: container, onChange };
}

for (const [state, props] of Object.entries(OPTIONS)) {
  test(`${state}: axe finds nothing`, { timeout: AXE_TIME }, async () => {
    expect(await faultsOf(render(<Options {...props} />).container)).toEqual([]);
  });
}

test('each choice is kept at once, the others stay', () => {
  const { onChange } = show();
  const { hover, marks, look } = DEFAULT_SETTINGS;
  const steps = [
    ['radio', 'Only when I click', { sites: 'click' }],
    ['radio', 'Never', { hover: { ...hover, opens: 'never' } }],
    ['radio', 'Thin', { look: { ...look, lines: 'thin' } }],
    ['radio', 'Dark', { look: { ...look, scheme: 'dark' } }],
    ['switch', 'Mark quotes', { marks: { ...marks, quote: false } }],
    ['switch', 'Read local and private network pages', { local: true }],
  ] as const;
  for (const [role, name, change] of steps) {
    fireEvent.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, ...change });
  }
});

test('lengths of time are chosen on a scale that says its number', () => {
  const { onChange } = show();
  const rest = screen.getByRole('slider', { name: 'Rest before it opens' });
  expect(rest.getAttribute('aria-valuetext')).toBe('500 ms');
  fireEvent.change(rest, { target: { value: '800' } });
  expect(onChange).toHaveBeenLastCalledWith({
    ...DEFAULT_SETTINGS,
    hover: { ...DEFAULT_SETTINGS.hover, delay: 800 },
  });
});

test('a site is added, and words that name none are told so', () => {
  const onSite = vi.fn((address: string) => address.includes('.'));
  show({ settings: { ...DEFAULT_SETTINGS, sites: 'chosen' }, onSite });
  const field = screen.getByRole('textbox', { name: 'Site to add' });
  fireEvent.input(field, { target: { value: 'nordline' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByText(/This names no site/)).toBeTruthy();
  fireEvent.input(field, { target: { value: 'https://nordline.example/a' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(onSite).toHaveBeenLastCalledWith('https://nordline.example/a', true);
  expect(screen.queryByText(/This names no site/)).toBeNull();
});

test('nothing is erased by one click; the focus begins where nothing is lost', async () => {
  const onErase = vi.fn(async () => ({ ok: true, why: '' }));
  show({ onErase });
  fireEvent.click(screen.getByRole('button', { name: 'Erase…' }));
  expect(onErase).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Keep it');
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Erase…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(onErase).toHaveBeenCalledOnce();
  expect(await screen.findByText('Everything has been erased.')).toBeTruthy();
});

test('what failed is said in the words of the failure', async () => {
  const why = 'The library could not be opened.';
  show({ onExport: async () => ({ ok: false, why }) });
  fireEvent.click(screen.getByRole('button', { name: 'Back up now' }));
  expect(await screen.findByText(why)).toBeTruthy();
});

test('a file that is chosen is imported', async () => {
  const onImport = vi.fn(async () => ({ ok: true, why: '' }));
  show({ onImport });
  const file = new File(['{}'], 'library.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Choose a file…'), { target: { files: [file] } });
  expect(onImport).toHaveBeenCalledWith(file);
  expect(await screen.findByText(/has been added to your library/)).toBeTruthy();
});

test('sites switched off are listed with their switch', () => {
  const { view } = show({ settings: { ...DEFAULT_SETTINGS, off: ['thelantern.example'] } });
  expect(textOf(view)).toContain('thelantern.example');
  const one = screen.getByRole('switch', { name: 'Crossread on thelantern.example' });
  expect(one.getAttribute('aria-checked')).toBe('false');
});

test('a correction is taken back from the list', async () => {
  const onWithdraw = vi.fn(async () => ({ ok: true, why: '' }));
  const corrections = [{ id: 'c1', words: 'Tom Veld is not Jon Veld.', day: '16 October 2025' }];
  show({ corrections, onWithdraw });
  fireEvent.click(screen.getByRole('button', { name: 'Take back: Tom Veld is not Jon Veld.' }));
  expect(onWithdraw).toHaveBeenCalledWith('c1');
  expect(await screen.findByText('Taken back. It no longer applies.')).toBeTruthy();
});
