// Serves every surface in every state (test/gallery), or with --pictures takes pictures of it, light and dark, into .gallery/.
import { mkdirSync } from 'node:fs';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createServer } from 'vite';
import { requireBrowser } from './browsers.ts';

const FOLDER = '.gallery';
const WIDTH = 1300;
/** What is pictured beside the plain page: name of the picture → query of the page. */
const PICTURES: Readonly<Record<string, string>> = {
  light: '?theme=light',
  dark: '?theme=dark',
  'text-200': '?theme=light&text=200',
  'right-to-left': '?theme=light&dir=rtl',
};

async function takePictures(browser: Browser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, query] of Object.entries(PICTURES)) {
    const page = await browser.newPage();
    await page.setViewport({ width: WIDTH, height: 900 });
    await page.goto(`${address}${query}`, { waitUntil: 'networkidle0' });
    for (const section of await page.$$('.sheet-of-states > section')) {
      const id = await section.evaluate((element) => element.id);
      await section.screenshot({ path: `${FOLDER}/${id}-${name}.png` });
    }
    await page.close();
  }
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
  await takePictures(browser, address);
  await browser.close();
  await server.close();
  console.log(`Pictures of every surface: ${FOLDER}/`);
} else console.log(`Every surface in every state: ${address}`);
