import { expect, test } from 'vitest';
import { ODD_HOST } from '../newsstand/odd-pages.ts';
import { atTheStand } from './harness/at-the-stand.ts';
import { markedAt, unmarked } from './harness/painted.ts';

const scene = atTheStand();

const FERRY = '“the ferry will sail with nobody on board”';
const FERRY_STORY = [1, 2, 3, 4, 5]
  .map(
    (week) =>
      `<p>In week ${week} of the strike the mayor, Orla Finch, said ${week === 1 ? FERRY : 'little'}, and 43 of the sailors of Brindle Bay stayed at home, as they had done in the weeks before it, with the harbour empty and the gulls at peace.</p>`,
  )
  .join('');

/** Opens a page and waits for its marks. */
async function openMarked(path: string): Promise<void> {
  const { reader, stand } = scene;
  await reader.open(stand.at(ODD_HOST, path));
  await reader.painted();
}

/** Does in the page what a site's script does that draws its pages itself. */
function draw(to: { readonly path: string; readonly html: string }): Promise<void> {
  return scene.reader.page.evaluate(({ path, html }) => {
    if (path !== '') history.pushState(null, '', path);
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
  }, to);
}

test('paragraphs that come late are read and marked', async () => {
  await openMarked('/plain');
  const { page } = scene.reader;
  await page.evaluate((html) => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
  }, FERRY_STORY);
  await markedAt(page, 'the ferry will sail with nobody on board');
});

test('a page that puts other nodes in place of its own keeps its marks', async () => {
  await openMarked('/plain');
  const { page } = scene.reader;
  const words = 'lamp that nobody may switch off';
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await markedAt(page, words);
  }
});

test('single-page navigation starts afresh: the new text is marked and remembered under its own address', async () => {
  const { reader } = scene;
  await reader.desk.choose({ readAfter: 1 });
  await openMarked('/plain');
  await draw({ path: '/ferry', html: `<article><h1>Ferry stays</h1>${FERRY_STORY}</article>` });
  await markedAt(reader.page, 'the ferry will sail with nobody on board');
  await reader.remembered('/ferry', 'nobody on board');
});

test('single-page navigation to a page that is no article takes the marks away, and back brings them', async () => {
  await openMarked('/plain');
  const { page } = scene.reader;
  const article = await page.evaluate(() => document.body.innerHTML);
  await draw({ path: '/tides', html: '<h1>Tides</h1><p>High at six, low at noon.</p>' });
  await unmarked(page);
  expect((await scene.reader.settled()).state).toBe('not-article');
  await draw({ path: '/plain', html: article });
  await scene.reader.painted();
});

test('a page that was empty when it was looked at is looked at again', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.at(ODD_HOST, '/empty'));
  expect((await reader.settled()).state).toBe('not-article');
  await draw({ path: '', html: `<article><h1>Ferry stays</h1>${FERRY_STORY}</article>` });
  await reader.painted();
});
