import type { Message, Reply, TabCalls } from '../calls.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import type { Outside } from '../pipeline.ts';
import type { Settings } from '../settings.ts';
import type { Badge } from '../show/badge.ts';
import type { PopupFrame } from '../show/popup.ts';

/** A tab as the background sees it. */
export interface TabFacts {
  /** undefined where the browser does not give the extension access to the page. */
  readonly address: string | undefined;
  readonly private: boolean;
}

/** What the background needs of the outside. The entrypoint gives the real things, a test its own. */
export interface Desk extends Outside {
  /** Recognises and links all of an article. */
  readonly recognise: (article: Article) => Promise<Reading>;
  readonly settings: () => Promise<Settings>;
  readonly facts: (tab: number) => Promise<TabFacts>;
  /** Calls a tab's content script; undefined where none listens. */
  readonly callTab: <Name extends keyof TabCalls>(
    tab: number,
    message: Message<Pick<TabCalls, Name>>,
  ) => Promise<Reply<TabCalls, Name> | undefined>;
  /** Puts a content script into a tab that has none, as one open before installation; false where the browser forbids it. */
  readonly enter: (tab: number) => Promise<boolean>;
  /** Whether the browser lets pages at an address be read by themselves; those of any site where the address is not known. */
  readonly permitted: (address: string | undefined) => Promise<boolean>;
  /** The keyboard shortcuts as they are set now. */
  readonly shortcuts: () => Promise<PopupFrame['shortcuts']>;
  /** Tells an open panel that what a tab shows, or how it compares, is another than before; nobody waits for it to hear. */
  readonly changed: (tab: number) => void;
  readonly openOptions: () => Promise<void>;
  readonly badge: (tab: number, badge: Badge) => Promise<void>;
}
