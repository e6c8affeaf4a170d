import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOSTILE } from '../../../test/read/fixtures/hostile.ts';
import type { Tab } from '../../pages/browser.ts';

/** How long the reader was at a page that means harm: gate, snapshot and read, all in one task. */
export interface HostileTime {
  readonly name: string;
  readonly ms: number;
}

/** Each page is opened afresh so many times and the best counts: the others tell of the machine. */
const TIMES = 3;

/** Reads each hostile page in pages opened afresh. */
export async function hostileTimes(tab: Tab, code: string): Promise<HostileTime[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-hostile-'));
  const file = join(folder, 'page.html');
  const times: HostileTime[] = [];
  try {
    for (const [name, make] of Object.entries(HOSTILE)) {
      writeFileSync(file, make());
      let best = Number.POSITIVE_INFINITY;
      for (let time = 0; time < TIMES; time += 1) {
        const page = await tab.open(pathToFileURL(file).href);
        await page.evaluate(code);
        best = Math.min(best, (await page.evaluate(() => reader.read())).ms);
      }
      times.push({ name, ms: best });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return times;
}
