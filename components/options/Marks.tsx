import type { Settings } from '../../lib/settings.ts';
import type { MarkKind } from '../../lib/show/views.ts';
import { Kind } from '../Kind.tsx';
import { Switch } from '../Switch.tsx';
import { Segments } from './Choice.tsx';
import { Option, Part } from './Part.tsx';

interface MarksProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

const KINDS: readonly (readonly [kind: MarkKind, name: string, note: string])[] = [
  ['leader', 'Leaders', 'People who hold or held an office. Dotted line.'],
  ['quote', 'Quotes', 'Direct, mixed and indirect speech. Solid line.'],
  ['figure', 'Figures', 'A number, what it counts, and who says so. Dashed line.'],
];

/** The marks as the settings make them, on a sentence of our own. */
function Sample({ marks, look }: Pick<Settings, 'marks' | 'look'>) {
  const line = (kind: MarkKind): string => (marks[kind] ? `m ${kind} ${look.lines}` : '');
  return (
    <div class="sample">
      <p class="note">Sample</p>
      <p class="said">
        General <span class={line('leader')}>Oke Dastan</span> said{' '}
        <span class={line('figure')}>
          <span class="m-d">64</span> people
        </span>{' '}
        had been killed. <span class={line('quote')}>“I will not blame the crew.”</span>
      </p>
      <p class="note">The second line lies under words that differ from what you read before.</p>
    </div>
  );
}

/** What is marked, and how thick its lines are. */
export function Marks({ settings, onChange }: MarksProps) {
  const { marks, look } = settings;
  return (
    <Part id="marks" title="Marks">
      {KINDS.map(([kind, name, note]) => (
        <Option
          key={kind}
          note={note}
          title={
            <>
              <Kind kind={kind} /> {name}
            </>
          }
        >
          <Switch
            label={`Mark ${name.toLowerCase()}`}
            on={marks[kind]}
            onSwitch={(on) => onChange({ ...settings, marks: { ...marks, [kind]: on } })}
          />
        </Option>
      ))}
      <Option title="Line strength">
        <Segments
          label="Line strength"
          choices={{ thin: 'Thin', normal: 'Normal', strong: 'Strong' }}
          chosen={look.lines}
          onChoose={(lines) => onChange({ ...settings, look: { ...look, lines } })}
        />
      </Option>
      <Option title="Languages" note="Articles in others are left unmarked, and the popup says so.">
        English
      </Option>
      <Sample marks={marks} look={look} />
    </Part>
  );
}
