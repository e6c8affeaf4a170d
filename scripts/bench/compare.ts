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
    let filled = 0;
    let first: number | undefined;
    for (const size of SIZES) {
      await fill(page, filled, size);
      filled = size;
      const { median, line } = await measured(page);
      first ??= median;
      console.log(
        `${name.padEnd(9)} ${String(size).padStart(7)} readings  ${line}  × ${(median / first).toFixed(2)}`,
      );
    }
  } finally {
    await browser.close();
  }
}

async function fill(page: Page, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += CHUNK) {
    await page.evaluate(`bench.fill(${first}, ${Math.min(to, first + CHUNK)})`);
  }
}

async function measured(page: Page): Promise<{ readonly median: number; readonly line: string }> {
  const answer = await page.evaluate(`bench.measure(${ARTICLES + WARM_UP}).then(JSON.stringify)`);
  const timings = JSON.parse(String(answer)) as { ms: number; findings: number; earlier: number }[];
  const counted = timings.slice(WARM_UP);
  const sorted = counted.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const mean = (key: 'findings' | 'earlier') =>
    (counted.reduce((sum, one) => sum + one[key], 0) / counted.length).toFixed(1);
  const line = `median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms; ${mean('earlier')} earlier, ${mean('findings')} findings`;
  return { median: at(0.5), line };
}
