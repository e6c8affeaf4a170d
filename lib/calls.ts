import type { Snapshot } from './model/snapshot.ts';
import type { CorrectionView } from './show/corrections.ts';
import type { PanelView } from './show/panel.ts';
import type { CardView, DiffersPlace, Mark, PopupView } from './show/views.ts';

/** How Crossread stands to a page: what is painted there and, where nothing is, why, as a code and in words. */
export type PageState =
  | { readonly state: 'article'; readonly marks: readonly Mark[] }
  | { readonly state: 'off' | 'not-article' | 'other-language'; readonly why: string }
  /** 'waiting': nobody has seen the page yet. */
  | { readonly state: 'waiting'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string };

/** How the open article differs from those read before, as the page needs it. */
export type PageComparison =
  | { readonly state: 'compared'; readonly differs: readonly DiffersPlace[] }
  | { readonly state: 'failed'; readonly why: string };

/** A card to show, or one sentence on why there is none. */
export type CardAnswer =
  | {
      readonly state: 'card';
      readonly card: CardView;
      readonly language: string;
      /** Why nothing was compared, where the library failed; null where it was. */
      readonly trouble: string | null;
      /** What its reader has put right of it. */
      readonly corrections: readonly CorrectionView[];
      /** Whether more can be put right: not in a private window, and not while the library fails. */
      readonly correctable: boolean;
    }
  | { readonly state: 'failed'; readonly why: string };

/** Calls that a page's content script makes to the background: the only ones that a web page's process may make. */
export interface PageCalls {
  /** Reads and recognises: gives the marks. */
  readonly open: (call: { readonly snapshot: Snapshot }) => PageState;
  /** Gives the differences of the article that this page opened last. */
  readonly compare: (call: Record<never, never>) => PageComparison;
  /** The article has been visible long enough: it is remembered, and how it compares is told again. */
  readonly read: (call: Record<never, never>) => PageComparison;
}

/** What a reader puts right on a card. */
export interface Correcting {
  readonly mark: string;
  /** Not this person, speaker or count; the count that was not compared after all; who the speaker of an unsure quote is. */
  readonly what: 'not-person' | 'not-speaker' | 'not-count' | 'same-count' | 'speaker';
  /** Of a count: id of the earlier article that has it, null for all of them. Of a speaker: `Person.id`. Else null. */
  readonly of: string | null;
}

/** Calls that the extension's own pages make to the background. */
export interface OwnCalls {
  /** The card of a mark, for the card's page in the tab that asks. */
  readonly card: (call: { readonly mark: string }) => CardAnswer;
  /** From the card's page to the page it lies on. */
  readonly 'card-says': (call: { readonly what: CardSays }) => null;
  readonly popup: (call: { readonly tab: number }) => PopupView;
  readonly panel: (call: { readonly tab: number }) => PanelView;
  /** Keeps what the reader of a card has put right, and applies it to all that is open. */
  readonly correct: (call: Correcting) => Done;
  /** Takes a correction back, and applies that to all that is open. */
  readonly withdraw: (call: { readonly correction: string }) => Done;
  /** The latest corrections, newest first; null where the library cannot be asked. */
  readonly corrections: (call: Record<never, never>) => readonly CorrectionView[] | null;
  /** How many articles are remembered; null where the library cannot be asked. */
  readonly count: (call: Record<never, never>) => number | null;
  /** Opens the options: Firefox does not let a card do so itself. */
  readonly options: (call: Record<never, never>) => null;
  /** Erases the library. */
  readonly erase: (call: Record<never, never>) => Done;
  /** Gives the whole library as the text of a file: a record of JSON a line. */
  readonly export: (call: Record<never, never>) => Done & { readonly text: string };
}

/** The pointer is on the card, or on the clear room around it; the card is to close. */
export type CardSays = 'in' | 'out' | 'close';

/** Whether the library did it, and if not, why. */
export interface Done {
  readonly ok: boolean;
  readonly why: string;
}

/** Calls that the background and the extension's own pages make to the content script of a tab. */
export interface TabCalls {
  /** The page's address. */
  readonly address: (call: Record<never, never>) => string;
  readonly status: (call: Record<never, never>) => PageState;
  /** Reads this page now, whatever the mode: the reader clicked. */
  readonly start: (call: Record<never, never>) => PageState;
  /** The snapshot that the page's marks point into; null where nothing is marked. */
  readonly snapshot: (call: Record<never, never>) => Snapshot | null;
  /** How the page compares has changed: a correction was made or taken back. */
  readonly differ: (call: { readonly comparison: PageComparison }) => null;
  /** Scrolls to a mark and opens its card. */
  readonly 'go-to': (call: { readonly mark: string }) => null;
  /** Goes on to the next mark, or back to the one before. */
  readonly step: (call: { readonly by: 1 | -1 }) => null;
  readonly 'card-says': (call: { readonly what: CardSays }) => null;
}

/** Calls that the background makes to the extension's own pages. */
export interface ViewCalls {
  /** What a tab shows, or how it compares, is another than before. */
  readonly changed: (call: { readonly tab: number }) => null;
}

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /** A page of the extension itself: card, popup, options. Else one of its content scripts. */
  readonly own: boolean;
  /** The tab it came from; null for the popup. */
  readonly tab: number | null;
  /** From the page itself, not from a frame in it. */
  readonly top: boolean;
  readonly address: string;
  /** From a private window: nothing may be kept. */
  readonly private: boolean;
}

/** A message on its way: the call's name and what it carries. JSON only. */
export type Message<Calls> = {
  readonly [Name in keyof Calls]: { readonly call: Name } & (Calls[Name] extends (
    call: infer Carried,
  ) => unknown
    ? Carried
    : never);
}[keyof Calls];

/** What a call is answered with. */
export type Reply<Calls, Name extends keyof Calls> = Calls[Name] extends (
  call: never,
) => infer Answer
  ? Answer
  : never;

/** What goes back over the wire. Browsers carry values and not errors, so that an answer says which of both it is. */
export type Answer = { readonly value: unknown } | { readonly error: string };
