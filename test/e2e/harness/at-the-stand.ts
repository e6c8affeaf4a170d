import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, onTestFailed } from 'vitest';
import { ARTICLES, type StandArticle } from '../../newsstand/manifest.ts';
import { type Newsstand, openNewsstand } from '../../newsstand/server.ts';
import { browserUnderTest, type LaunchSettings } from './launch.ts';
import { newReader, type Reader } from './reader.ts';

/** Where pictures of failed tests are kept. */
const FAILURES = '.cache/e2e';

/** What a file of end-to-end tests works with: one browser and one newsstand for all its tests. */
export interface Scene {
  readonly reader: Reader;
  readonly stand: Newsstand;
}

/** An article of the newsstand by its id. */
export function article(id: string): StandArticle {
  const found = ARTICLES.find((one) => one.id === id);
  if (!found) throw new Error(`No such article: ${id}`);
  return found;
}

/**
 * Opens a newsstand and a browser with Crossread before the tests of a file and closes both after them. The page is
 * photographed where a test fails. What it gives can be used inside tests only.
 */
export function atTheStand(settings: Partial<Omit<LaunchSettings, 'hosts'>> = {}): Scene {
  let scene: Scene | undefined;
  beforeAll(async () => {
    const stand = await openNewsstand();
    const reader = await newReader(
      { browser: browserUnderTest(), scheme: 'light', ...settings },
      stand,
    );
    scene = { stand, reader };
  });
  afterAll(async () => {
    await scene?.reader.close();
    await scene?.stand.close();
  });
  beforeEach(() => {
    onTestFailed(async ({ task }) => {
      mkdirSync(FAILURES, { recursive: true });
      const name = `${browserUnderTest()}-${task.name.replaceAll(/\W+/gu, '-')}`;
      await scene?.reader.page.screenshot({ path: `${FAILURES}/${name}.png` });
    });
  });
  const opened = (): Scene => {
    if (!scene) throw new Error('The browser is not open yet: use the scene inside a test.');
    return scene;
  };
  return {
    get reader() {
      return opened().reader;
    },
    get stand() {
      return opened().stand;
    },
  };
}
