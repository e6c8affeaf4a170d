import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openPopup } from '../../test/e2e/harness/popup.ts';
import { newReader, type Reader } from '../../test/e2e/harness/reader.ts';
import { ARTICLES, type StandArticle } from '../../test/newsstand/manifest.ts';
import type { Newsstand } from '../../test/newsstand/server.ts';
import type { BrowserName } from '../browsers.ts';
import { comparisonLines } from './print.ts';

/** Where the tour leaves its pictures, one folder for each browser and scheme. */
const PICTURES = '.tour';

/** Seconds an article must be visible before it is remembered: the least that the settings allow, so that nobody waits. */
const READ_AFTER = 1;

export interface Tour {
  readonly browser: BrowserName;
  readonly scheme: 'light' | 'dark';
}

interface Stop {
  readonly reader: Reader;
  readonly article: StandArticle;
  /** Path of a picture without its ending: '.tour/chromium-light/03-ministry-counts-63'. */
  readonly picture: string;
}

/**
 * Opens each article in order, rests the pointer on a name, a quote and a figure, opens the popup, prints how the article
 * compares with those before and saves pictures. Returns what went wrong, a line each.
 */
export async function tourNewsstand(tour: Tour, stand: Newsstand): Promise<readonly string[]> {
  const folder = join(PICTURES, `${tour.browser}-${tour.scheme}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const reader = await newReader(tour, stand);
  const troubles: string[] = [];
  try {
    await reader.desk.choose({ readAfter: READ_AFTER });
    for (const [index, article] of ARTICLES.entries()) {
      const number = String(index + 1).padStart(2, '0');
      const picture = join(folder, `${number}-${article.id}`);
      troubles.push(...(await visit({ reader, article, picture }, stand)));
    }
  } finally {
    await reader.close();
  }
  console.log(`\nPictures of ${ARTICLES.length} pages, their cards and popups: ${folder}/`);
  return troubles;
}

async function visit(stop: Stop, stand: Newsstand): Promise<readonly string[]> {
  const { reader, article, picture } = stop;
  const { story, outlet, path } = article;
  const ending = story.paragraphs.at(-1)?.slice(0, 30);
  console.log(`\n${outlet.name}, ${story.published.slice(0, 10)}: ${story.headline}`);
  await reader.open(stand.url(article));
  try {
    await reader.drawn();
    await reader.painted();
    await reader.remembered(path, ending);
    await reader.page.screenshot({ path: `${picture}-page.png` });
    const troubles: string[] = [];
    for (const kind of ['leader', 'quote', 'figure'] as const)
      troubles.push(...(await photographCard(stop, kind)));
    for (const line of comparisonLines(await reader.comparison())) console.log(line);
    await photographPopup(stop);
    return troubles;
  } catch (error) {
    return [trouble(article, (error as Error).message)];
  }
}

function trouble(article: StandArticle, what: string): string {
  console.log(`  ! ${what}`);
  return `${article.id}: ${what}`;
}

async function photographCard(
  { reader, article, picture }: Stop,
  kind: keyof StandArticle['sample'],
): Promise<readonly string[]> {
  const words = article.sample[kind];
  try {
    await reader.leave();
    await reader.noCard();
    await reader.hover(words);
    const card = await reader.card();
    await reader.page.screenshot({ path: `${picture}-${kind}.png` });
    console.log(`  ${kind} ${words}: ${card.text.split('\n').slice(0, 3).join(' · ')}`);
    return [];
  } catch (error) {
    return [trouble(article, `no card for the ${kind} ${words}: ${(error as Error).message}`)];
  } finally {
    await reader.leave();
  }
}

async function photographPopup({ reader, picture }: Stop): Promise<void> {
  const popup = await openPopup(reader);
  await popup.setViewport({ width: 380, height: 600 });
  const sheet = await popup.waitForSelector('.popup');
  await sheet?.screenshot({ path: `${picture}-popup.png` });
  await popup.close();
}
