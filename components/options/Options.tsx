import type { Settings } from '../../lib/settings.ts';
import { Brand } from '../Icon.tsx';
import '../styles/options.css';
import { Segments } from './Choice.tsx';
import { Corrections, type CorrectionsProps } from './Corrections.tsx';
import { Data, type DataActions, type LibraryKept } from './Data.tsx';
import { Hover } from './Hover.tsx';
import { Marks } from './Marks.tsx';
import { Option, Part } from './Part.tsx';
import { Scale } from './Scale.tsx';
import { Sites } from './Sites.tsx';

export interface OptionsProps extends DataActions, CorrectionsProps {
  readonly settings: Settings;
  /** null where it is not known. */
  readonly kept: LibraryKept | null;
  /** The shortcuts as they are set now; empty where the platform has none. */
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** Version of the extension: '0.1.0'. */
  readonly version: string;
  /** Keeps the settings; they apply at once. */
  readonly onChange: (settings: Settings) => void;
  /** Switches one site; what was typed may be a whole address. False where it names no site. */
  readonly onSite: (address: string, on: boolean) => boolean;
  /** Opens the browser's own page for shortcuts, where an extension may. */
  readonly onShortcuts?: () => void;
}

const PARTS: Readonly<Record<string, string>> = {
  sites: 'Sites',
  marks: 'Marks',
  'hover-card': 'Hover card',
  look: 'Look',
  keyboard: 'Keyboard',
  corrections: 'Corrections',
  'your-data': 'Your data',
  about: 'About',
};

function Look({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  const { look } = settings;
  return (
    <Part id="look" title="Look">
      <Option title="Extension pages" note="The card always follows the page it lies on.">
        <Segments
          label="Colours of extension pages"
          choices={{ system: 'System', light: 'Light', dark: 'Dark' }}
          chosen={look.scheme}
          onChoose={(scheme) => onChange({ ...settings, look: { ...look, scheme } })}
        />
      </Option>
    </Part>
  );
}

function Keyboard({ shortcuts, onShortcuts }: Pick<OptionsProps, 'shortcuts' | 'onShortcuts'>) {
  return (
    <Part id="keyboard" title="Keyboard">
      {shortcuts.map(({ name, keys }) => (
        <Option key={name} title={name}>
          <kbd>{keys === '' ? 'not set' : keys}</kbd>
        </Option>
      ))}
      <Option title="Shortcuts" note="They are changed in the browser’s own page for extensions.">
        {onShortcuts !== undefined && (
          <button type="button" class="btn" onClick={onShortcuts}>
            Open that page
          </button>
        )}
      </Option>
    </Part>
  );
}

function ReadAfter({ settings, onChange }: Pick<OptionsProps, 'settings' | 'onChange'>) {
  return (
    <Option
      title="Remember an article after"
      note="Time before your eyes. Private windows are never remembered."
    >
      <Scale
        label="Remember an article after"
        value={settings.readAfter}
        range={{ min: 1, max: 60, step: 1, unit: 's' }}
        onChange={(readAfter) => onChange({ ...settings, readAfter })}
      />
    </Option>
  );
}

function Contents() {
  return (
    <nav class="nav" aria-label="Options">
      <p class="brand">
        <Brand /> Crossread
      </p>
      {Object.entries(PARTS).map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
      <p class="foot note">Changes are kept at once.</p>
    </nav>
  );
}

/** All that a reader can choose. Changes are kept at once. */
export function Options(props: OptionsProps) {
  const { settings, shortcuts, version, onChange, onSite, onShortcuts } = props;
  const { corrections, onWithdraw, ...data } = props;
  const shared = { settings, onChange };
  return (
    <div class="page">
      <Contents />
      <main class="sheet options">
        <h1 class="title">Options</h1>
        <Sites {...shared} onSite={onSite} />
        <Marks {...shared} />
        <Hover {...shared} />
        <Look {...shared} />
        <Keyboard shortcuts={shortcuts} {...(onShortcuts && { onShortcuts })} />
        <Corrections corrections={corrections} onWithdraw={onWithdraw} />
        <Data {...data}>
          <ReadAfter {...shared} />
        </Data>
        <Part id="about" title="About">
          <Option
            title={`Crossread ${version}`}
            note="Compares news articles with those you read before. It never says what is true and never grades an outlet. No account, no server; no request leaves this device."
          />
        </Part>
      </main>
    </div>
  );
}
