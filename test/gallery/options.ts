import type { ComponentProps } from 'preact';
import type { Options } from '../../components/options/Options.tsx';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';

type OptionsProps = ComponentProps<typeof Options>;

const done = async (): Promise<{ readonly ok: boolean; readonly why: string }> => ({
  ok: true,
  why: '',
});

const FIRST_RUN: OptionsProps = {
  settings: DEFAULT_SETTINGS,
  kept: null,
  corrections: null,
  onWithdraw: done,
  shortcuts: [],
  version: '0.1.0',
  onChange: () => {},
  onSite: () => true,
  onExport: done,
  onErase: done,
};

/** Every state of the options page. */
export const OPTIONS: Readonly<Record<string, OptionsProps>> = {
  'As installed, without a library page': FIRST_RUN,
  'Chosen sites, strong lines, a key held': {
    ...FIRST_RUN,
    settings: {
      ...DEFAULT_SETTINGS,
      sites: 'chosen',
      chosen: ['harbourpost.example', 'nordline.example'],
      off: ['thelantern.example'],
      hover: { opens: 'key', delay: 500, key: 'Alt' },
      marks: { leader: true, quote: false, figure: true },
      look: { scheme: 'dark', lines: 'strong' },
    },
    corrections: [],
    kept: { articles: 1, bytes: 2_140_000, persistent: false, lastBackup: null },
    shortcuts: [
      { name: 'Next difference', keys: 'Alt+Shift+D' },
      { name: 'Side panel', keys: '' },
    ],
    onImport: done,
    onLibrary: () => {},
    onShortcuts: () => {},
  },
  'Much kept, narrow': {
    ...FIRST_RUN,
    settings: {
      ...DEFAULT_SETTINGS,
      off: ['a-very-long-subdomain.of-the-regional-edition.harbourpost.example'],
    },
    corrections: [
      {
        id: 'c1',
        words: '64 (people killed) and 118 (people killed) do not count the same.',
        day: '16 October 2025',
      },
      {
        id: 'c2',
        words: '“The gates held for nine hours, and I will not …” was not said by Oke Dastan.',
        day: '15 October 2025',
      },
    ],
    kept: { articles: 12_408, bytes: null, persistent: true, lastBackup: '2025-10-13T08:00:00Z' },
    onImport: done,
    onLibrary: () => {},
  },
};
