interface SwitchProps {
  /** What is switched, for those who do not see what the switch stands beside. */
  readonly label: string;
  readonly on: boolean;
  /** Whether 'On' or 'Off' stands beside it. */
  readonly worded?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** An on/off switch: a real button, so that keyboard and screen reader work as everywhere. */
export function Switch({ label, on, worded = false, onSwitch }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      class={on ? 'switch on' : 'switch'}
      onClick={() => onSwitch(!on)}
    >
      <span class="vh">{label}</span>
      {worded && <span aria-hidden="true">{on ? 'On' : 'Off'}</span>}
      <i />
    </button>
  );
}
