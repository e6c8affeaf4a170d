import type { Settings } from '../settings.ts';
import type { Cards } from './cards.ts';
import { markAt, markOfElement } from './hit-test.ts';
import type { PlacedMark } from './paint.ts';

/** What answers to a tap or a key of its own: a card must not take that away. */
const CONTROL =
  'a[href], button, input, select, textarea, summary, label, [role="button"], [onclick]';

/**
 * Opens cards by what the reader does. Only what the browser itself vouches for counts: a page can send events of its own.
 * Listeners never keep the page from anything and end with `signal`.
 */
export function followPointer(
  marks: readonly PlacedMark[],
  cards: Cards,
  { hover, signal }: { readonly hover: Settings['hover']; readonly signal: AbortSignal },
): void {
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    act: (event: DocumentEventMap[Name]) => void,
  ) => {
    const trusted = (event: DocumentEventMap[Name]) => {
      if (event.isTrusted) act(event);
    };
    document.addEventListener(name, trusted, { signal, passive: true, capture: true });
  };
  const under = (point: { readonly x: number; readonly y: number }) =>
    markAt(document, marks, point)?.id ?? null;
  /** The key opens a card and need not be held on to keep it. */
  const wanted = (event: PointerEvent) => {
    const mark = under(event);
    const held = hover.opens === 'rest' || event.getModifierState(hover.key);
    return held || mark === cards.shown() ? mark : null;
  };
  let waiting = false;
  let last: PointerEvent | undefined;

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || hover.opens === 'never') return;
    last = event;
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted && last !== undefined) cards.over(wanted(last));
    });
  });
  listen('pointerout', (event) => {
    if (event.relatedTarget === null) cards.over(null);
  });
  listen('click', (event) => {
    const mark = under(event);
    const touched = event instanceof PointerEvent && event.pointerType !== 'mouse';
    if (mark === null) cards.closeNow();
    else if (touched && !isControl(event.target)) cards.openNow(mark);
  });
  listen('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    if (hover.opens === 'rest') cards.over(markOfElement(target, marks)?.id ?? null);
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') cards.closeNow();
    else if (hover.opens === 'key' && event.key === hover.key && last) cards.over(under(last));
  });
  listen('keyup', ({ key }) => {
    if (hover.opens === 'key' && key === hover.key && cards.shown() === null) cards.over(null);
  });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(CONTROL) !== null;
}
