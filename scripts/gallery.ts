// Serves every surface in every state (test/gallery), or with --pictures takes pictures of it into .gallery/ and lets axe judge
// what only a real browser can: contrast, sizes of targets, what scrolls.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { requireBrowser } from './browsers.ts';

const FOLDER = '.gallery';
/** The pictures: name → query of the page, and width of the window in CSS pixels. */
const PICTURES: Readonly<Record<string, readonly [query: string, width: number]>> = {
  light: ['?theme=light', 1300],
  dark: ['?theme=dark', 1300],
  narrow: ['?theme=light', 380],
  'text-200': ['?theme=light&text=200', 1300],
  'right-to-left': ['?theme=light&dir=rtl', 1300],
};

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Every rule of WCAG 2.2 A and AA that axe knows; gives the rule and the first element that breaks it. */
const JUDGE = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`;

/** Takes the pictures; gives what axe found wrong on the way. */
async function takePictures(browser: Browser, address: string): Promise<string[]> {
  const faults: string[] = [];
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, [query, width]] of Object.entries(PICTURES)) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(`${address}${query}`, { waitUntil: 'networkidle0' });
    for (const section of await page.$$('.sheet-of-states > section')) {
      const id = await section.evaluate((element) => element.id);
      await section.screenshot({ path: `${FOLDER}/${id}-${name}.png` });
    }
    await page.addScriptTag({ path: AXE });
    const found = (await page.evaluate(JUDGE)) as readonly string[];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    await page.close();
  }
  return faults;
}

const server = await createServer({
  root: 'test/gallery',
  configFile: false,
  plugins: [preact()],
  server: { host: '127.0.0.1', fs: { allow: ['.'] } },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
if (process.argv.includes('--pictures')) {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const faults = await takePictures(browser, address);
  await browser.close();
  await server.close();
  console.log(`Pictures of every surface: ${FOLDER}/`);
  console.log(faults.length === 0 ? 'axe found nothing' : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
} else console.log(`Every surface in every state: ${address}`);
