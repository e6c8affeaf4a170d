import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../lib/calls.ts';
import type { PopupView } from '../../../lib/show/views.ts';
import type { Newsstand } from '../../newsstand/server.ts';
import { cardFrames, type OpenCard, shownCard } from './cards.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Launched, type LaunchSettings, launch } from './launch.ts';
import { type Painted, painted } from './painted.ts';
import { PATIENCE, POLL, until } from './until.ts';
import { type Box, boxesOf, middleOf } from './words-on-page.ts';

/** Somebody who reads the news with Crossread: drives a real pointer and keyboard in one tab. */
export interface Reader {
  readonly launched: Launched;
  readonly desk: Desk;
  /** The tab that articles are read in. */
  readonly page: Page;
  /** Its id; brings it to the front. */
  readonly tab: () => Promise<number>;
  /** Opens a page and brings it to the front. */
  readonly open: (url: string) => Promise<void>;
  /** Waits until the site's own script has drawn all it is going to draw. */
  readonly drawn: () => Promise<void>;
  /** Waits until Crossread has made up its mind about the page, and says how. */
  readonly settled: () => Promise<PageState>;
  /** Waits until marks are painted and says how many. */
  readonly painted: () => Promise<Painted>;
  /** Rests the pointer on the first of these words; gives their boxes. */
  readonly hover: (words: string) => Promise<readonly Box[]>;
  /** Takes the pointer off every mark. */
  readonly leave: () => Promise<void>;
  /** Waits for a card that says something, of a mark whose id matches. */
  readonly card: (mark?: RegExp) => Promise<OpenCard>;
  readonly shownCard: () => Promise<OpenCard | undefined>;
  /** How many card frames are on the page, shown or made ready. */
  readonly cardFrames: () => Promise<number>;
  /** Waits until no card is shown. */
  readonly noCard: () => Promise<void>;
  /** Waits until the article at this path is in the library with these words, or with any. */
  readonly remembered: (path: string, words?: string) => Promise<void>;
  /** How the page compares, as the popup is told. */
  readonly comparison: () => Promise<PopupView>;
  readonly close: () => Promise<void>;
}

/** Starts a browser with Crossread on it and sits down in front of it. */
export async function newReader(
  settings: Omit<LaunchSettings, 'hosts'>,
  stand: Newsstand,
): Promise<Reader> {
  const launched = await launch({ ...settings, hosts: stand.hosts });
  const desk = await openDesk(launched);
  const page = await launched.browser.newPage();
  const tab = async (): Promise<number> => {
    await page.bringToFront();
    return desk.frontTab();
  };
  return {
    launched,
    desk,
    page,
    tab,
    open: async (url) => {
      await page.mouse.move(1, 1);
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await page.bringToFront();
    },
    drawn: async () => {
      await page.waitForFunction(() => !('drawing' in document.documentElement.dataset), {
        polling: POLL,
        timeout: PATIENCE,
      });
    },
    settled: () =>
      until('Crossread’s view of the page', async () => {
        const state = await desk.askTab(await tab(), { call: 'status' });
        return state?.state === 'waiting' ? undefined : state;
      }),
    painted: () => painted(page),
    hover: async (words) => {
      const boxes = await boxesOf(page, words);
      const [first] = boxes;
      if (!first) throw new Error(`These words have no box: ${words}`);
      const { x, y } = middleOf(first);
      await page.mouse.move(x, y, { steps: 4 });
      return boxes;
    },
    leave: () => page.mouse.move(1, 1),
    card: (mark = /./u) =>
      until(`a card of ${mark}`, async () => {
        const card = await shownCard(page);
        return card && mark.test(card.mark) ? card : undefined;
      }),
    shownCard: () => shownCard(page),
    cardFrames: async () => (await cardFrames(page)).length,
    noCard: async () => {
      await until('the card to close', async () => ((await shownCard(page)) ? undefined : true));
    },
    remembered: async (path, words = '') => {
      await until(`${path} in the library`, async () => {
        const kept = await desk.ask({ call: 'export' });
        const lines = kept.ok ? kept.text.split('\n') : [];
        return lines.some((line) => line.includes(path) && line.includes(words)) || undefined;
      });
    },
    comparison: async () => desk.ask({ call: 'popup', tab: await tab() }),
    close: () => launched.browser.close(),
  };
}
