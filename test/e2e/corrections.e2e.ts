import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Newsstand, openNewsstand } from '../newsstand/server.ts';
import { article } from './harness/at-the-stand.ts';
import type { OpenCard } from './harness/cards.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { browserUnderTest } from './harness/launch.ts';
import { newReader, type Reader } from './harness/reader.ts';
import { until } from './harness/until.ts';

/** 34 dead, and the next day 58: an update. */
const FIRST = article('market-shelled');
const NEXT = article('ashdown-in-port-amsel');

let stand: Newsstand;
let profile: string;

beforeAll(async () => {
  stand = await openNewsstand();
  profile = mkdtempSync(join(tmpdir(), 'crossread-'));
});
afterAll(async () => {
  await stand.close();
  rmSync(profile, { recursive: true, force: true });
});

async function sitDown(): Promise<Reader> {
  const reader = await newReader({ browser: browserUnderTest(), profile }, stand);
  onTestFinished(reader.close);
  return reader;
}

/** Waits until the card of the count of the dead says this. */
function cardThatSays(reader: Reader, says: RegExp): Promise<OpenCard> {
  return until(`a card that says ${says}`, async () => {
    const card = await reader.card(/^figure/u);
    return says.test(card.text) ? card : undefined;
  });
}

/** Closes whatever card is open and takes the pointer away. */
async function closeCard(reader: Reader): Promise<void> {
  await reader.page.bringToFront();
  await reader.page.keyboard.press('Escape');
  await reader.leave();
  await reader.noCard();
}

/** Opens that card with the pointer. */
async function openCard(reader: Reader, says: RegExp): Promise<OpenCard> {
  await closeCard(reader);
  await reader.hover(NEXT.sample.figure);
  return cardThatSays(reader, says);
}

/** Whether the popup lists the update of the dead, and how many second lines the badge counts. */
async function told(reader: Reader) {
  const view = await reader.comparison();
  const differences = view.state === 'article' ? view.differences : [];
  const deaths = differences.filter(({ diff }) => diff.some(({ text }) => text.includes('34')));
  const tab = await reader.tab();
  const badge = await reader.desk.badge(tab);
  return { update: deaths.length > 0, badge, count: String(differences.length) };
}

/** Middle of the button of a card that says this, in its frame; null where there is none. */
function middleOfButton(words: string): { readonly x: number; readonly y: number } | null {
  const named = new RegExp(words, 'u');
  const found = [...document.querySelectorAll('button')].find((one) => named.test(one.innerText));
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : null;
}

/** Presses a button of the open card with the pointer, as a hand does. */
async function press(reader: Reader, words: string): Promise<void> {
  await until(`a button ${words}`, async () => {
    const { frame } = (await reader.shownCard()) ?? {};
    const at = await frame?.evaluate(middleOfButton, words).catch(() => null);
    const outer = await (await frame?.frameElement())?.boundingBox();
    if (!at || !outer) return undefined;
    await reader.page.mouse.click(outer.x + at.x, outer.y + at.y);
    return true;
  });
}

/** The button of the open card that has the keyboard; '' where none has. */
async function focusedIn(reader: Reader): Promise<string> {
  const { frame } = (await reader.shownCard()) ?? {};
  const words = frame?.evaluate(() => document.activeElement?.closest('button')?.textContent ?? '');
  return (await words?.catch(() => '')) ?? '';
}

test('a count denied on its card is compared no more, until that is taken back', async () => {
  const reader = await sitDown();
  await reader.desk.choose({ readAfter: 1 });
  for (const one of [FIRST, NEXT]) {
    await reader.open(stand.url(one));
    await reader.remembered(one.path);
  }
  const before = await told(reader);
  expect(before).toMatchObject({ update: true, badge: before.count });

  await openCard(reader, /34/u);
  await press(reader, 'Not the same count');
  const denied = await cardThatSays(reader, /You said/u);
  expect(denied.text).not.toContain('Same count, read earlier');
  const after = await told(reader);
  expect(after.update).toBe(false);
  expect(after.badge).not.toBe(before.badge);

  await openCard(reader, /You said/u);
  await press(reader, 'Undo');
  await cardThatSays(reader, /Same count, read earlier/u);
  expect(await told(reader)).toEqual(before);
});

test('by keyboard, and it outlives the browser and can be taken back in the options', async () => {
  const reader = await sitDown();
  await reader.open(stand.url(NEXT));
  await reader.painted();
  const { mark } = await openCard(reader, /34/u);
  await reader.desk.askTab(await reader.tab(), { call: 'go-to', mark });
  await reader.card(/^figure/u);
  await until('the button to have the focus', async () => {
    await reader.page.keyboard.press('Tab');
    return /Not the same count/u.test(await focusedIn(reader)) || undefined;
  });
  await reader.page.keyboard.press('Enter');
  await until(
    'the way back to have the focus',
    async () => (await focusedIn(reader)) === 'Undo' || undefined,
  );
  await reader.close();

  const again = await sitDown();
  await again.open(stand.url(NEXT));
  await again.painted();
  await openCard(again, /You said/u);
  expect((await told(again)).update).toBe(false);
  const exported = await again.desk.ask({ call: 'export' });
  expect(exported.text).toContain('"kind":"correction"');

  const options = await openExtensionPage(
    again.launched,
    'options.html',
    '#corrections .opt button',
  );
  const button = await options.waitForSelector('#corrections .opt button');
  await button?.click();
  await until('the list to be empty', async () =>
    (await options.$('#corrections .opt')) === null ? true : undefined,
  );
  await options.close();
  expect((await told(again)).update).toBe(true);
});
