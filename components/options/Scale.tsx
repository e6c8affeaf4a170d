interface ScaleProps {
  readonly label: string;
  readonly value: number;
  readonly range: {
    readonly min: number;
    readonly max: number;
    readonly step: number;
    /** 'ms', 's'. */
    readonly unit: string;
  };
  readonly onChange: (value: number) => void;
}

/** A length of time on a scale, with its number beside it. */
export function Scale({ label, value, range, onChange }: ScaleProps) {
  const { unit, ...bounds } = range;
  const words = `${value.toLocaleString('en-GB')} ${unit}`;
  return (
    <span class="range">
      <input
        type="range"
        aria-label={label}
        aria-valuetext={words}
        {...bounds}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <span class="value">{words}</span>
    </span>
  );
}
