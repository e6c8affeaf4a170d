import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { type BrowserName, requireBrowser } from '../browsers.ts';

/** Sizes of the library, in readings, and the articles that are compared with each. */
const SIZES = (process.env.CROSSREAD_BENCH_SIZES ?? '100,10000,100000').split(',').map(Number);
const BROWSERS = (process.env.CROSSREAD_BENCH_BROWSERS ?? 'chromium,firefox').split(',');
const ARTICLES = 30;
/** Articles compared before the clock counts: code is compiled and files are opened. */
const WARM_UP = 5;
/** Readings written in one call: no call may outlast the browser protocol's patience. */
const CHUNK = 2500;
/** The largest library takes minutes to write: how far it is, on stderr. */
const SHOWN_EVERY = 25_000;

/**
 * The work for one article against a growing library, in real browsers: 90 readings a day, the newest first, so that the
 * events around the open article are as dense at every size.
 */
export async function run(): Promise<void> {
  const script = await bundled();
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript; charset=utf-8' : 'text/html');
    response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const name of BROWSERS) await inBrowser(name as BrowserName, `http://127.0.0.1:${port}/`);
  } finally {
    server.close();
  }
}

async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('compare/page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('nothing was bundled');
  return output.output[0].code;
}

async function inBrowser(name: BrowserName, address: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(name),
    headless: true,
    protocolTimeout: 600_000,
    args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    for (const size of SIZES) await fill(page, size);
    for (const line of await measured(page)) console.log(`${name.padEnd(9)} ${line}`);
  } finally {
    await browser.close();
  }
}

const nameOf = (size: number): string => `bench-${size}`;

async function fill(page: Page, size: number): Promise<void> {
  for (let first = 0; first < size; first += CHUNK) {
    const to = Math.min(size, first + CHUNK);
    await page.evaluate(`bench.fill('${nameOf(size)}', ${first}, ${to})`);
    if (to % SHOWN_EVERY === 0) console.error(`${nameOf(size)}: ${to} readings written`);
  }
}

interface Timing {
  readonly library: string;
  readonly ms: number;
  readonly findings: number;
  readonly earlier: number;
}

/** One line for each size: median and 95th percentile, and how many times the median of the smallest library. */
async function measured(page: Page): Promise<string[]> {
  const names = JSON.stringify(SIZES.map(nameOf));
  const answer = await page.evaluate(
    `bench.measure(${names}, ${ARTICLES + WARM_UP}).then(JSON.stringify)`,
  );
  const timings = (JSON.parse(String(answer)) as Timing[]).slice(WARM_UP * SIZES.length);
  const medians = SIZES.map((size) => percentile(timings, size, 0.5));
  return SIZES.map((size, i) => {
    const own = timings.filter(({ library }) => library === nameOf(size));
    const mean = (key: 'findings' | 'earlier') =>
      (own.reduce((sum, one) => sum + one[key], 0) / own.length).toFixed(1);
    const times = `median ${medians[i]?.toFixed(1)} ms, p95 ${percentile(timings, size, 0.95).toFixed(1)} ms`;
    const growth = ((medians[i] ?? 0) / (medians[0] ?? 1)).toFixed(2);
    return `${String(size).padStart(7)} readings  ${times}  × ${growth}; ${mean('earlier')} earlier, ${mean('findings')} findings`;
  });
}

function percentile(timings: readonly Timing[], size: number, share: number): number {
  const own = timings.filter(({ library }) => library === nameOf(size)).map(({ ms }) => ms);
  return own.sort((a, b) => a - b)[Math.floor((own.length - 1) * share)] ?? 0;
}
