import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  /** What is chosen, for those who do not see the label beside it. */
  readonly label: string;
  /** Each value and what it says. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

function entriesOf<Value extends string>(
  choices: Readonly<Record<Value, string>>,
): [Value, string][] {
  return Object.entries(choices) as [Value, string][];
}

/** One of a few, side by side. */
export function Segments<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioGroup {...props} look="seg" />;
}

/** One of a few, with room for words. */
export function Radios<Value extends string>(props: ChoiceProps<Value>) {
  return <RadioGroup {...props} look="radios" />;
}

/** Native radio buttons, so that arrow keys and screen readers work as everywhere. */
function RadioGroup<Value extends string>(
  props: ChoiceProps<Value> & { readonly look: 'seg' | 'radios' },
) {
  const { label, choices, chosen, onChoose, look } = props;
  const group = useId();
  return (
    <fieldset class={look}>
      <legend class="vh">{label}</legend>
      {entriesOf(choices).map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            class={look === 'seg' ? 'vh' : 'radio'}
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of a few, folded. */
export function Select<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  const entries = entriesOf(choices);
  const choose = (value: string): void => {
    const entry = entries.find(([one]) => one === value);
    if (entry !== undefined) onChoose(entry[0]);
  };
  return (
    <select
      class="select"
      aria-label={label}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {entries.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
