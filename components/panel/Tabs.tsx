import { useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  /** What the tabs are of, for those who do not see what stands above them. */
  readonly label: string;
  readonly tabs: readonly {
    readonly name: Name;
    readonly title: string;
    readonly count: number;
  }[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

/** Which way an arrow leads among tabs that stand in the direction of the text. */
function stepOf(key: string, rightToLeft: boolean): number {
  if (key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return 0;
}

/** A list of tabs: one stop for the Tab key, arrows between them, as screen readers announce it. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const rightToLeft = document.documentElement.dir === 'rtl';
    const step = stepOf(event.key, rightToLeft);
    const at = tabs.findIndex(({ name }) => name === chosen);
    const next = (at + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (step === 0 || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ name, title, count }) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls="tab-panel"
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {title} <span>{count}</span>
        </button>
      ))}
    </div>
  );
}
