import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserName, requireBrowser } from './browsers.ts';

/** Where the test reporter leaves its counts, one file for each run. */
const COUNTS = resolve('.cache/counts');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILED: Counts = { ...NOTHING, failed: 1 };

function run(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n> ${command}`);
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that runs no tests of its own counts only when it fails. */
function step(command: string): Counts {
  return run(command) ? NOTHING : ONE_FAILED;
}

/** A run of tests that leaves its counts in a file; one that breaks off without counts has failed once. */
function tests(name: string, command: string, env: Readonly<Record<string, string>> = {}): Counts {
  const file = join(COUNTS, `${name}.json`);
  const green = run(command, { ...env, CROSSREAD_COUNTS: file });
  try {
    const counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    return green ? counts : { ...counts, failed: Math.max(1, counts.failed) };
  } catch {
    return ONE_FAILED;
  }
}

/** The end-to-end tests in one browser; a browser that cannot be had is a failure that says what to install. */
function endToEnd(browser: BrowserName): Counts {
  try {
    const variable = `CROSSREAD_${browser.toUpperCase()}`;
    return tests(browser, `npm run -s test:e2e -- --project ${browser}`, {
      [variable]: requireBrowser(browser),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return ONE_FAILED;
  }
}

rmSync(COUNTS, { recursive: true, force: true });
mkdirSync(COUNTS, { recursive: true });
const all = [
  step('npm run -s prepare-types'),
  step('npm run -s check'),
  tests('unit', 'npm run -s test:unit'),
  step('npm run -s build'),
  step('npm run -s size'),
  step('npm run -s lint-build'),
  endToEnd('chromium'),
  endToEnd('firefox'),
];
const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
