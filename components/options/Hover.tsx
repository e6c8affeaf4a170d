import type { Settings } from '../../lib/settings.ts';
import { Segments, Select } from './Choice.tsx';
import { Option, Part } from './Part.tsx';
import { Scale } from './Scale.tsx';

interface HoverProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** When a card opens. */
export function Hover({ settings, onChange }: HoverProps) {
  const { hover } = settings;
  const set = (changes: Partial<Settings['hover']>): void =>
    onChange({ ...settings, hover: { ...hover, ...changes } });
  return (
    <Part id="hover-card" title="Hover card">
      <Option title="Opens" note="By keyboard it opens in any case.">
        <Segments
          label="A card opens"
          choices={{ rest: 'On hover', key: 'With a key held', never: 'Never' }}
          chosen={hover.opens}
          onChoose={(opens) => set({ opens })}
        />
      </Option>
      {hover.opens === 'rest' && (
        <Option
          title="Rest before it opens"
          note="Half a second keeps it from opening by accident."
        >
          <Scale
            label="Rest before it opens"
            value={hover.delay}
            range={{ min: 100, max: 1500, step: 100, unit: 'ms' }}
            onChange={(delay) => set({ delay })}
          />
        </Option>
      )}
      {hover.opens === 'key' && (
        <Option title="Key to hold">
          <Select
            label="Key to hold"
            choices={{ Shift: 'Shift', Alt: 'Alt', Control: 'Control' }}
            chosen={hover.key}
            onChoose={(key) => set({ key })}
          />
        </Option>
      )}
    </Part>
  );
}
