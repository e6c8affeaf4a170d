import { existsSync } from 'node:fs';

/**
 * `npm run bench -- NAME`: runs one benchmark of scripts/bench/, side by side with its peers, and prints ratios.
 * Times of one run may be compared with each other, never with those of another run.
 */
const [name = ''] = process.argv.slice(2);
const file = new URL(`bench/${name}.ts`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('npm run bench -- NAME, with NAME one of the files in scripts/bench/');
  process.exitCode = 1;
} else {
  const { run } = (await import(file.href)) as { run(): Promise<void> };
  await run();
}
