import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from './harness/extension-page.ts';
import { browserUnderTest, type Launched, launch } from './harness/launch.ts';

let launched: Launched;

beforeAll(async () => {
  launched = await launch({ browser: browserUnderTest(), hosts: [] });
});
afterAll(async () => {
  await launched?.browser.close();
});

test('the built extension installs and serves its own files', async () => {
  const page = await openExtensionPage(launched, 'manifest.json');
  const text = await page.evaluate(() => document.body.innerText);
  expect(text).toContain('Crossread');
});
