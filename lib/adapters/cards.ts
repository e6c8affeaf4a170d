import { addCardFrame, type CardFrame, type Words } from './card-frame.ts';
import type { Host } from './host.ts';
import { type Hover, type HoverTimes, hover } from './hover.ts';
import type { PlacedMark } from './paint.ts';

/** What the cards of one page need of it. */
export interface CardsOnPage {
  readonly host: Host;
  readonly marks: readonly PlacedMark[];
  readonly scheme: () => 'light' | 'dark';
  /** Told which card is open; null for none. */
  readonly opened: (mark: string | null) => void;
  /** Address of the card's page. */
  readonly address: string;
  readonly times: HoverTimes;
}

/** The cards of one page: one open at most. */
export interface Cards extends Hover {
  /** Opens a mark's card and hands it the keyboard. */
  readonly focus: (mark: string) => void;
  /** Keeps the open card beside its words after the page has moved; closes it where they are out of sight. */
  readonly follow: () => void;
}

interface Ready {
  readonly mark: string;
  readonly frame: CardFrame;
  readonly shown: boolean;
}

/** Opens and closes cards as the pointer, the keyboard or a tap asks for. */
export function cards(page: CardsOnPage): Cards {
  let ready: Ready | null = null;
  let before: Element | null = null;

  const remove = () => {
    const hadFocus = page.host.root.activeElement !== null;
    ready?.frame.remove();
    ready = null;
    page.opened(null);
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  };
  const prepare = (mark: string) => {
    if (ready?.mark === mark || ready?.shown) return;
    ready?.frame.remove();
    const words = wordsOf(page.marks, mark);
    if (words === undefined) return;
    const address = { page: page.address, mark, scheme: page.scheme() };
    const frame = addCardFrame(page.host, {
      address,
      words,
      enter: act.enterCard,
      leave: act.leaveCard,
    });
    ready = { mark, frame, shown: false };
  };
  const open = (mark: string) => {
    if (ready?.mark !== mark) remove();
    prepare(mark);
    if (ready === null) return;
    ready = { ...ready, shown: true };
    page.opened(mark);
    ready.frame.show();
  };
  const act: Hover = hover(page.times, { prepare, open, close: remove });

  return {
    ...act,
    focus: (mark) => {
      // Opening takes the card before away, and with it where the focus was to go back to.
      const { activeElement } = document;
      act.openNow(mark);
      before = activeElement;
      ready?.frame.focus();
    },
    follow: () => {
      if (ready === null) return;
      const words = wordsOf(page.marks, ready.mark);
      if (words === undefined || words.bottom < 0 || words.top > innerHeight) act.closeNow();
      else ready.frame.place(words);
    },
  };
}

/** Where all the words of a mark lie in the viewport; undefined where the page has taken them away. */
function wordsOf(marks: readonly PlacedMark[], id: string): Words | undefined {
  const boxes = marks
    .filter((mark) => mark.id === id)
    .flatMap(({ range }) => [...range.getClientRects()]);
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
