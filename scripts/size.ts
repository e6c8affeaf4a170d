import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What each part of a build may weigh, in kilobytes after gzip. The content script runs on every page of the web, so its
 * budget is the product's promise; the others are there to be noticed when they grow.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'content-scripts/content.js': 15,
  // Most of it is word lists: they are here once, and not in every tab.
  'background.js': 320,
};
/** Everything that card, popup, side panel and options load, together. */
const VIEWS = 44;

function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}

function viewsIn(build: string): string[] {
  const folders = ['chunks', 'assets'].filter((folder) => existsSync(join(build, folder)));
  return folders.flatMap((folder) =>
    readdirSync(join(build, folder)).map((file) => join(build, folder, file)),
  );
}

let over = 0;
for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  if (!existsSync(build)) throw new Error(`${build} is missing: run \`npm run build\` first.`);
  const parts = Object.entries(BUDGETS).map(
    ([file, budget]) => [file, budget, weightOf([join(build, file)])] as const,
  );
  for (const [name, budget, weight] of [
    ...parts,
    ['views', VIEWS, weightOf(viewsIn(build))] as const,
  ]) {
    const fits = weight <= budget;
    if (!fits) over += 1;
    console.log(
      `${fits ? 'ok   ' : 'OVER '} ${build}/${name}: ${weight.toFixed(1)} of ${budget} kB`,
    );
  }
}
process.exitCode = over === 0 ? 0 : 1;
