/** What the pointer's rest leads to. */
export interface HoverActions {
  /** The pointer seems to stay: a card may be made ready, unseen. */
  readonly prepare: (mark: string) => void;
  readonly open: (mark: string) => void;
  readonly close: () => void;
}

/** Milliseconds. Behaviour, not motion: the same with reduced motion. */
export interface HoverTimes {
  readonly open: number;
  readonly close: number;
}

/** Follows where the pointer is and says when a card opens and closes. */
export interface Hover {
  /** The pointer is over a mark, or over none. */
  readonly over: (mark: string | null) => void;
  readonly enterCard: () => void;
  readonly leaveCard: () => void;
  /** Opens at once: by keyboard, by a tap. */
  readonly openNow: (mark: string) => void;
  /** Closes at once: Esc, another click. */
  readonly closeNow: () => void;
  /** The mark whose card is open. */
  readonly shown: () => string | null;
  /** The reader is at a mark or at its card: marks are better left as they are. */
  readonly isBusy: () => boolean;
}

type Timer = ReturnType<typeof setTimeout>;

/** Share of the opening time after which a card is made ready. */
const PREPARE_AFTER = 0.3;

/**
 * One card at most: it opens when the pointer has rested on a mark, stays for a while after the pointer has left, and as
 * long as the pointer is in it. Opening another mark closes it.
 */
export function hover(times: HoverTimes, actions: HoverActions): Hover {
  let shown: string | null = null;
  let over: string | null = null;
  let opening: readonly Timer[] = [];
  let closing: readonly Timer[] = [];

  const stop = () => {
    for (const timer of [...opening, ...closing]) clearTimeout(timer);
    opening = [];
    closing = [];
  };
  const close = () => {
    if (shown === null) return;
    shown = null;
    actions.close();
  };
  const open = (mark: string) => {
    stop();
    if (shown !== mark) close();
    shown = mark;
    actions.open(mark);
  };
  const moveTo = (mark: string | null) => {
    stop();
    if (mark !== shown) closing = [setTimeout(close, times.close)];
    if (mark === null || mark === shown) return;
    opening = [
      setTimeout(() => actions.prepare(mark), times.open * PREPARE_AFTER),
      setTimeout(() => open(mark), times.open),
    ];
  };

  return {
    over: (mark) => {
      if (mark === over) return;
      over = mark;
      moveTo(mark);
    },
    enterCard: () => {
      over = shown;
      stop();
    },
    leaveCard: () => {
      over = null;
      moveTo(null);
    },
    openNow: open,
    closeNow: () => {
      stop();
      close();
    },
    shown: () => shown,
    isBusy: () => over !== null || shown !== null,
  };
}
