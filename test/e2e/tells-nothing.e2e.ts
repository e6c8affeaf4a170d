import { expect, test } from 'vitest';
import { article, atTheStand } from './harness/at-the-stand.ts';
import { markedAt } from './harness/painted.ts';
import { until } from './harness/until.ts';

const scene = atTheStand();

/** Read as the last of its event: much in it differs from the articles before. */
const LATE = 'truce-signed';
const BEFORE = ['market-shelled', 'ashdown-in-port-amsel', 'ministry-counts-63'];

/** Everything that a page can find out about what Crossread has put on it. Runs in the page, as its own script would. */
function whatThePageSees(secrets: readonly string[]) {
  const host = document.querySelector<HTMLElement>('[data-crossread]');
  const place = (node: Node, offset: number) => `${node.textContent?.slice(0, 30)}@${offset}`;
  const ranges = (highlight: Highlight) =>
    [...highlight].map(
      (range) =>
        `${place(range.startContainer, range.startOffset)}–${place(range.endContainer, range.endOffset)}`,
    );
  const sizes = () => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
    document.body.scrollHeight,
  ];
  const hits = () => {
    const found: string[] = [];
    for (let y = 4; y < innerHeight; y += 12)
      for (let x = 4; x < innerWidth; x += 24)
        for (const element of document.elementsFromPoint(x, y))
          if (element === host) found.push(`${x},${y}`);
    return found;
  };
  const full = sizes();
  // A page that hides its article for a moment would see lines that stay behind reach out of it.
  document.body.style.setProperty('display', 'none');
  const hidden = sizes();
  document.body.style.removeProperty('display');
  return {
    host: host?.outerHTML,
    root: String(host?.shadowRoot),
    box: JSON.stringify(host?.getBoundingClientRect()),
    names: [...CSS.highlights.keys()],
    ranges: [...CSS.highlights.values()].map(ranges),
    sheets: document.adoptedStyleSheets.flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    ),
    frames: length,
    loaded: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('extension:')),
    animations: document.getAnimations().length,
    hits: hits(),
    sizes: [full, hidden],
    found: secrets.filter((words) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(words: string): boolean }).find(words);
    }),
  };
}

test('a page sees the same whether its reader has read much or nothing before', async () => {
  const { reader, stand } = scene;
  const { page, desk } = reader;
  const late = article(LATE);
  // Outlets and headlines that only the library could have brought here.
  const secrets = BEFORE.map((id) => article(id))
    .filter(({ outlet }) => outlet !== late.outlet)
    .flatMap(({ outlet, story }) => [outlet.name, story.headline]);
  const differences = async () => {
    const view = await reader.comparison();
    return view.state === 'article' ? view.differences.length : undefined;
  };
  const look = async () => {
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const plain = await page.evaluate(whatThePageSees, secrets);
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    await reader.hover(late.sample.quote);
    await reader.card();
    // The card is told apart from its clear room by nothing that the page can measure.
    const open = await page.evaluate(whatThePageSees, secrets);
    await reader.leave();
    await reader.noCard();
    return { plain, open };
  };

  await desk.choose({ readAfter: 60 });
  await reader.open(stand.url(late));
  await reader.painted();
  expect(await until('a comparison', differences)).toBe(0);
  const nothingRead = await look();

  await desk.choose({ readAfter: 1 });
  for (const id of BEFORE) {
    await reader.open(stand.url(article(id)));
    await reader.remembered(article(id).path);
  }
  await desk.choose({ readAfter: 60 });
  await reader.open(stand.url(late));
  await reader.painted();
  expect(await until('a comparison', differences)).toBeGreaterThan(0);
  const muchRead = await look();

  expect(muchRead).toEqual(nothingRead);
  expect(nothingRead.open.hits.length).toBeGreaterThan(0);
  expect(nothingRead.plain.hits).toEqual([]);
  expect(nothingRead.plain.found).toEqual([]);
  expect(nothingRead.open.loaded).toEqual([]);
});

test('events that a page makes up open no card', async () => {
  const { reader, stand } = scene;
  const { page } = reader;
  const one = article(LATE);
  await reader.open(stand.url(one));
  await markedAt(page, one.sample.quote.slice(0, 20));
  await page.evaluate(() => {
    const [range] = CSS.highlights.get('crossread-quote') ?? [];
    const box = (range as Range).getClientRects()[0];
    const at = { clientX: (box?.left ?? 0) + 5, clientY: (box?.top ?? 0) + 5, bubbles: true };
    const element = (range as Range).startContainer.parentElement;
    element?.dispatchEvent(new PointerEvent('pointermove', at));
    element?.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
    element?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await reader.shownCard()).toBeUndefined();
});

test('a page has no way to send Crossread a message', async () => {
  const { reader, stand } = scene;
  await reader.open(stand.url(article(LATE)));
  await reader.painted();
  const open = await reader.page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<string, { runtime?: unknown }>;
    return browser?.runtime !== undefined || chrome?.runtime !== undefined;
  });
  expect(open).toBe(false);
});
