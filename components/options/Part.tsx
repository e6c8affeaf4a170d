import type { ComponentChildren } from 'preact';

interface OptionProps {
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  /** The control, or what stands in its place. */
  readonly children?: ComponentChildren;
}

/** One row of the options: what it is, what it means, and its control. */
export function Option({ title, note, children }: OptionProps) {
  return (
    <div class="opt">
      <div>
        <p class="t">{title}</p>
        {note !== undefined && <p class="note">{note}</p>}
      </div>
      <div class="c">{children}</div>
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A headed part of the options, which the list beside them leads to. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section class="os" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
