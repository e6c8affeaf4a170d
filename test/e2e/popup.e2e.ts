import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { browserUnderTest } from './harness/launch.ts';
import { unmarked } from './harness/painted.ts';
import { openPopup } from './harness/popup.ts';
import { until } from './harness/until.ts';

const scene = atTheStand();
const one = article('ministry-counts-63');

test('its first line switches the site off and on, and off leaves the page wholly as it was', async () => {
  const { reader, stand } = scene;
  const { page } = reader;
  await reader.desk.choose({ off: ['gazette.example'] });
  await reader.open(stand.url(one));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await reader.desk.choose({ off: [] });
  await reader.painted();
  expect((await reader.comparison()).site.blocked).toBe(false);

  const popup = await openPopup(reader);
  const switchOf = async () => popup.waitForSelector('.site [role="switch"]');
  await (await switchOf())?.click();
  await unmarked(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await until('the popup to say so', async () => {
    const said = await popup.evaluate(() => document.body.innerText);
    return /off on this site/iu.test(said) || undefined;
  });

  await (await switchOf())?.click();
  await page.bringToFront();
  await reader.painted();
  await popup.close();
});

test('a front page is said to be no article', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.at('courier.example', '/'));
  await reader.settled();
  const popup = await openPopup(reader);
  expect(await popup.evaluate(() => document.body.innerText)).toContain('Not an article');
  await popup.close();
});

test('it fits into 320 pixels and can be used by keyboard alone', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.url(one));
  await reader.painted();
  const popup = await openPopup(reader);
  await popup.setViewport({ width: 320, height: 560 });
  const wide = await popup.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await unmarked(reader.page);
  await popup.keyboard.press('Enter');
  await popup.close();
  await reader.page.bringToFront();
  await reader.painted();
});

/** Only Firefox lets its reader take back what the manifest asks for, and give it again. */
test.runIf(browserUnderTest() === 'firefox')(
  'where the permission was taken back the popup says so, and asks for it in the click',
  async () => {
    const { reader, stand } = scene;
    const { desk, page } = reader;
    const origins = ['http://*/*', 'https://*/*'];
    expect(await desk.giveBack(origins)).toBe(true);
    await reader.open(stand.url(one));
    const popup = await openPopup(reader);
    const said = () => popup.evaluate(() => document.body.innerText);
    expect(await said()).toContain('Crossread may not read');
    await (await popup.waitForSelector('main .btn'))?.click();
    // The popup lies over nothing here but in a tab of its own, so that its article waits to be seen.
    await until('the popup to be content', async () =>
      /may not read/u.test(await said()) ? undefined : true,
    );
    await page.bringToFront();
    await reader.painted();
    await popup.close();
  },
);
