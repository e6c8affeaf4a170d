import type { MarkKind } from '../lib/show/views.ts';

const NAMES: Readonly<Record<MarkKind, string>> = {
  leader: 'Leader',
  quote: 'Quote',
  figure: 'Figure',
};

interface KindProps {
  readonly kind: MarkKind;
  readonly differs?: boolean;
  /** Said to those who do not see the line; left out where the kind stands beside it in words. */
  readonly said?: boolean;
}

/** The line that a kind of mark has on the page, so that every list teaches the legend. */
export function Kind({ kind, differs = false, said = false }: KindProps) {
  return (
    <span class={`k ${kind}${differs ? ' differs' : ''}`}>
      {said && <span class="vh">{NAMES[kind]}: </span>}
    </span>
  );
}
