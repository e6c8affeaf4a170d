import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings.ts';
import { Switch } from '../Switch.tsx';
import { Radios } from './Choice.tsx';
import { Option, Part } from './Part.tsx';

interface SitesProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  /** Switches one site; what was typed may be a whole address. False where it names no site. */
  readonly onSite: (address: string, on: boolean) => boolean;
}

const MODES = {
  every: 'News articles of every site',
  chosen: 'Only sites I choose',
  click: 'Only when I click',
} as const;

function AddSite({ onSite }: Pick<SitesProps, 'onSite'>) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const added = onSite(typed, true);
    setWrong(!added);
    if (added) setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <input
        class="field"
        aria-label="Site to add"
        aria-invalid={wrong}
        placeholder="harbourpost.example"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        Add
      </button>
      <span class="note" role="status">
        {wrong && 'This names no site. Write it as harbourpost.example.'}
      </span>
    </form>
  );
}

/** Sites that the reader switched on or off, each with its switch. */
function SiteList({ settings, onSite }: Omit<SitesProps, 'onChange'>) {
  const chosen = settings.sites === 'chosen' ? settings.chosen : [];
  const rows = [
    ...chosen.map((site) => ({ site, on: true })),
    ...settings.off.map((site) => ({ site, on: false })),
  ];
  if (rows.length === 0) return null;
  return (
    <ul class="sites">
      {rows
        .toSorted((a, b) => a.site.localeCompare(b.site))
        .map(({ site, on }) => (
          <li key={site}>
            <span>{site}</span>
            <Switch
              label={`Crossread on ${site}`}
              on={on}
              worded
              onSwitch={(now) => onSite(site, now)}
            />
          </li>
        ))}
    </ul>
  );
}

/** Where Crossread reads. */
export function Sites({ settings, onChange, onSite }: SitesProps) {
  return (
    <Part id="sites" title="Sites">
      <Radios
        label="Where Crossread reads"
        choices={MODES}
        chosen={settings.sites}
        onChoose={(sites) => onChange({ ...settings, sites })}
      />
      <SiteList settings={settings} onSite={onSite} />
      {settings.sites === 'chosen' && <AddSite onSite={onSite} />}
      <Option title="Local and private network pages" note="Left alone unless you turn this on.">
        <Switch
          label="Read local and private network pages"
          on={settings.local}
          onSwitch={(local) => onChange({ ...settings, local })}
        />
      </Option>
    </Part>
  );
}
