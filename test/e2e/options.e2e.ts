import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { openExtensionPage } from './harness/extension-page.ts';
import { until } from './harness/until.ts';

const scene = atTheStand();
const first = article('market-shelled');

test('a backup holds every article that was read, a line of JSON each', async () => {
  const { reader, stand } = scene;
  await reader.desk.choose({ readAfter: 1 });
  await reader.open(stand.url(first));
  await reader.remembered(first.path);
  const { ok, text } = await reader.desk.ask({ call: 'export' });
  expect(ok).toBe(true);
  const lines = text.trimEnd().split('\n');
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
  expect(lines.filter((line) => line.includes(first.path))).toHaveLength(1);
});

test('erasing asks once more, then leaves nothing', async () => {
  const { reader, stand } = scene;
  const options = await openExtensionPage(reader.launched, 'options.html', '#your-data');
  const press = async (label: RegExp, nth: number): Promise<void> => {
    const clicked = await options.evaluate(
      (source, index) => {
        const wanted = new RegExp(source, 'u');
        const buttons = [...document.querySelectorAll('button')];
        const found = buttons.filter((button) => wanted.test(button.innerText)).at(index);
        found?.scrollIntoView();
        found?.focus();
        return found !== undefined;
      },
      label.source,
      nth,
    );
    expect(clicked).toBe(true);
    await options.keyboard.press('Enter');
  };
  await press(/Erase/u, 0);
  expect((await reader.desk.ask({ call: 'export' })).text).toContain(first.path);
  await press(/Erase/u, -1);
  await until('the library to be empty', async () => {
    const { text } = await reader.desk.ask({ call: 'export' });
    return text.includes(first.path) ? undefined : true;
  });
  await options.close();

  const next = article('ashdown-in-port-amsel');
  await reader.open(stand.url(next));
  await reader.painted();
  const view = await reader.comparison();
  expect(view.state === 'article' && view.earlier).toBe(0);
});
