import type { Host } from './host.ts';
import { setStyles } from './host.ts';

/** Where the card's frame lies, in CSS pixels of the viewport. */
export interface FramePlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Which side of the words the card hangs on: it lies at the frame's edge that is nearer to them. */
  readonly side: 'below' | 'above';
}

/** Where the words are: the row that the card points at and the whole mark, which it must not cover. */
export interface Words {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
  /** Size of text as the reader has set it in the browser; cards grow with it. */
  readonly text: number;
}

/** The size of text that the card's measures are for: what browsers come with. */
const TEXT = 16;
/** 376 wide and at most 480 high, with room around it for its shadow. The gap to the words is part of that room. */
export const CARD = { width: 376, height: 480, room: 24, gap: 8 } as const;
const FARTHEST = 2147483647;

/**
 * Below the words if the card has room there, else on the side that has more; never over them.
 *
 * The frame's size depends on the place alone, not on what the card says: the page can find out where the frame lies (it
 * sees no pointer there) and must not learn from its height how much its reader has read.
 */
export function placeFrame(words: Words, viewport: Viewport): FramePlace {
  const grown = viewport.text / TEXT;
  const highest = CARD.height * grown + CARD.gap;
  const below = viewport.height - words.bottom;
  const side = below >= highest || below >= words.top ? 'below' : 'above';
  const space = side === 'below' ? below : words.top;
  const height = Math.min(highest + CARD.room, Math.max(space, 0));
  const width = Math.min(CARD.width * grown + 2 * CARD.room, viewport.width);
  const left = Math.min(Math.max(words.left - CARD.room, 0), viewport.width - width);
  const top = side === 'below' ? words.bottom : words.top - height;
  return { left, top, width, height, side };
}

/** The card's frame on a page. */
export interface CardFrame {
  readonly show: () => void;
  readonly place: (words: Words) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** What the card's page is told by its address: which card, where it hangs and how bright the page is. */
export interface CardAddress {
  /** Address of the card's page; the browser's own for this session. */
  readonly page: string;
  readonly mark: string;
  readonly scheme: 'light' | 'dark';
}

/** What the frame is made of: its address, where its words are, and what the pointer's coming and going lead to. */
export interface FrameParts {
  readonly address: CardAddress;
  readonly words: Words;
  readonly enter: () => void;
  readonly leave: () => void;
}

/** Adds the card's frame, unseen until `show`, so that it is ready when the pointer has rested long enough. */
export function addCardFrame(host: Host, { address, words, enter, leave }: FrameParts): CardFrame {
  const viewport = () => ({
    width: document.documentElement.clientWidth,
    height: globalThis.innerHeight,
    // Nothing of the page's own styles reaches the host.
    text: Number.parseFloat(getComputedStyle(host.root.host).fontSize),
  });
  const frame = document.createElement('iframe');
  const { side } = placeFrame(words, viewport());
  const { mark, scheme } = address;
  const place = (at: Words) => {
    const { left, top, width, height } = placeFrame(at, viewport());
    setStyles(frame, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  };
  setStyles(frame, {
    position: 'fixed',
    border: '0',
    background: 'transparent',
    'color-scheme': scheme,
    'z-index': String(FARTHEST),
    visibility: 'hidden',
  });
  place(words);
  frame.src = `${address.page}#${new URLSearchParams({ mark, scheme, side })}`;
  frame.title = 'Crossread';
  frame.allow = 'clipboard-write';
  frame.addEventListener('pointerenter', enter);
  frame.addEventListener('pointerleave', leave);
  host.root.append(frame);
  return {
    show: () => setStyles(frame, { visibility: 'visible' }),
    place,
    focus: () => frame.focus(),
    remove: () => frame.remove(),
  };
}
