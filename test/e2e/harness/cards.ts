import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './words-on-page.ts';

/** An open card: its page, where it lies in the article's viewport, and what it says. */
export interface OpenCard {
  readonly frame: Frame;
  /** Id of the mark it is about: 'quote:3'. */
  readonly mark: string;
  readonly box: Box;
  readonly text: string;
}

/** Frames of the card's page in an article, shown or made ready unseen. */
export async function cardFrames(page: Page): Promise<readonly Frame[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const cards = await Promise.all(
    // Firefox tells no address of an extension's frame, so the frame is asked; one that goes meanwhile is no card.
    frames.map((frame) => frame.evaluate(() => location.pathname).catch(() => '')),
  );
  return frames.filter((_, index) => cards[index] === '/card.html');
}

/** The card that is shown; undefined where none is. */
export async function shownCard(page: Page): Promise<OpenCard | undefined> {
  for (const frame of await cardFrames(page)) {
    const card = await seen(frame).catch(() => undefined);
    if (card) return card;
  }
  return undefined;
}

/** A frame as a card, if it can be seen and says something. Fails where the frame goes meanwhile. */
async function seen(frame: Frame): Promise<OpenCard | undefined> {
  const element = await frame.frameElement();
  const outer = await element?.boundingBox();
  const visibility = await element?.evaluate((node) => getComputedStyle(node).visibility);
  if (!outer || visibility !== 'visible') return undefined;
  const inner = await frame.evaluate(() => {
    const card = document.querySelector('.card') ?? document.body;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const mark = new URLSearchParams(location.hash.slice(1)).get('mark') ?? '';
    const moving = document.getAnimations().some(({ playState }) => playState === 'running');
    const looking = document.querySelector('.card[aria-busy="true"]') !== null;
    const text = document.body.innerText.trim();
    return { left, top, right, bottom, mark, text, ready: !moving && !looking };
  });
  if (inner.text === '' || !inner.ready) return undefined;
  // What the frame cuts off cannot be seen.
  const box = {
    left: Math.max(outer.x, outer.x + inner.left),
    top: Math.max(outer.y, outer.y + inner.top),
    right: Math.min(outer.x + outer.width, outer.x + inner.right),
    bottom: Math.min(outer.y + outer.height, outer.y + inner.bottom),
  };
  return { frame, mark: inner.mark, box, text: inner.text };
}
