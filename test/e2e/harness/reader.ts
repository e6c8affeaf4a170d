import type { Frame, Page } from 'puppeteer-core';
import type { PageState } from '../../../lib/calls.ts';
import type { PopupView } from '../../../lib/show/views.ts';
import type { Newsstand } from '../../newsstand/server.ts';
import { type Desk, openDesk } from './desk.ts';
import { type Launched, type LaunchSettings, launch } from './launch.ts';
import { type Box, boxesOf, middleOf } from './words-on-page.ts';

/** Milliseconds to wait for what must come: generous, since nothing waits longer than it has to. */
const PATIENCE = 20_000;
const POLL = 50;

/** How many places of each kind are painted on the page, as the page itself can see. */
export interface Painted {
  readonly leader: number;
  readonly quote: number;
  readonly figure: number;
}

/** An open card: its page, where it lies in the article's viewport, and what it says. */
export interface OpenCard {
  readonly frame: Frame;
  readonly box: Box;
  readonly text: string;
}

/** Somebody who reads the news with Crossread: drives a real pointer and keyboard in one tab. */
export interface Reader {
  readonly launched: Launched;
  readonly desk: Desk;
  /** The tab that articles are read in. */
  readonly page: Page;
  readonly open: (url: string) => Promise<void>;
  /** Waits until Crossread has made up its mind about the page, and says how. */
  readonly settled: () => Promise<PageState>;
  /** Waits until marks are painted and says how many. */
  readonly painted: () => Promise<Painted>;
  /** Waits until no mark is painted and Crossread's element is gone. */
  readonly unmarked: () => Promise<void>;
  /** Waits until these words lie in a mark. */
  readonly markedAt: (words: string) => Promise<void>;
  /** Rests the pointer on the first of these words; gives their boxes. */
  readonly hover: (words: string) => Promise<readonly Box[]>;
  /** Takes the pointer off every mark. */
  readonly leave: () => Promise<void>;
  /** The open card, or undefined where none is shown now. */
  readonly shownCard: () => Promise<OpenCard | undefined>;
  /** Waits for a card that says something. */
  readonly card: () => Promise<OpenCard>;
  /** Waits until no card is shown. */
  readonly noCard: () => Promise<void>;
  /** Id of the tab that articles are read in; brings it to the front. */
  readonly tab: () => Promise<number>;
  /** Waits until the article at this path is in the library. */
  readonly remembered: (path: string) => Promise<void>;
  /** How the page compares, as the popup is told. */
  readonly comparison: () => Promise<PopupView>;
  readonly close: () => Promise<void>;
}

/** Asks until the answer is there. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
}

async function shownCard(page: Page): Promise<OpenCard | undefined> {
  for (const frame of page.frames().slice(1)) {
    try {
      const address = await frame.evaluate(() => location.pathname);
      const element = address === '/card.html' ? await frame.frameElement() : null;
      if (!element) continue;
      const outer = await element.boundingBox();
      const seen = await element.evaluate((node) => getComputedStyle(node).visibility);
      const inner = await frame.evaluate(() => {
        const card = document.querySelector('#card > *');
        const { left, top, right, bottom } = (card ?? document.body).getBoundingClientRect();
        return { left, top, right, bottom, text: document.body.innerText };
      });
      if (!outer || seen !== 'visible' || inner.text.trim() === '') continue;
      const { x, y } = outer;
      const box = {
        left: x + inner.left,
        top: y + inner.top,
        right: x + inner.right,
        bottom: y + inner.bottom,
      };
      return { frame, box, text: inner.text };
    } catch {
      // A frame that goes while it is asked is no open card.
    }
  }
  return undefined;
}

function painted(page: Page): Promise<Painted> {
  return until('marks on the page', () =>
    page.evaluate(() => {
      const size = (kind: string) => CSS.highlights.get(`crossread-${kind}`)?.size ?? 0;
      const found = { leader: size('leader'), quote: size('quote'), figure: size('figure') };
      return found.leader + found.quote + found.figure > 0 ? found : undefined;
    }),
  );
}

async function unmarked(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-crossread]') &&
      ![...CSS.highlights.keys()].some((name) => name.startsWith('crossread-')),
    { polling: POLL, timeout: PATIENCE },
  );
}

async function markedAt(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('crossread-'))
        .flatMap(([, highlight]) => [...highlight])
        // A range whose nodes the page has taken away paints nothing.
        .filter((range) => range.startContainer.isConnected)
        .some((range) => String(range).includes(wanted)),
    { polling: POLL, timeout: PATIENCE },
    words,
  );
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
  const hover = async (words: string): Promise<readonly Box[]> => {
    const boxes = await boxesOf(page, words);
    const [first] = boxes;
    if (!first) throw new Error(`These words have no box: ${words}`);
    const { x, y } = middleOf(first);
    await page.mouse.move(x, y, { steps: 4 });
    return boxes;
  };
  return {
    launched,
    desk,
    page,
    open: async (url) => {
      await page.mouse.move(1, 1);
      await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
      await page.bringToFront();
    },
    settled: () =>
      until('Crossread’s view of the page', async () => {
        const state = await desk.askTab(await tab(), { call: 'status' });
        return state?.state === 'waiting' ? undefined : state;
      }),
    painted: () => painted(page),
    unmarked: () => unmarked(page),
    markedAt: (words) => markedAt(page, words),
    hover,
    leave: () => page.mouse.move(1, 1),
    shownCard: () => shownCard(page),
    card: () => until('an open card', () => shownCard(page)),
    noCard: async () => {
      await until('no card', async () => ((await shownCard(page)) ? undefined : true));
    },
    tab,
    remembered: async (path) => {
      await until(`${path} in the library`, async () => {
        const kept = await desk.ask({ call: 'export' });
        return kept.ok && kept.text.includes(path) ? true : undefined;
      });
    },
    comparison: async () => desk.ask({ call: 'popup', tab: await tab() }),
    close: () => launched.browser.close(),
  };
}
