import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerCalls } from '../../lib/adapters/calls.ts';
import { content } from '../../lib/adapters/content.ts';
import { readSettings, watchSettings } from '../../lib/adapters/settings.ts';
import type { Message, TabCalls } from '../../lib/calls.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  async main(ctx) {
    const page = content(browser.runtime.getURL('/card.html'));
    const stopAnswering = answerCalls((call) => page.answer(call as Message<TabCalls>));
    ctx.onInvalidated(() => {
      stopAnswering();
      page.stop();
    });
    watchSettings(ctx.signal, page.follow);
    ctx.addEventListener(window, 'wxt:locationchange', async ({ newUrl, oldUrl }) => {
      if (newUrl.pathname + newUrl.search !== oldUrl.pathname + oldUrl.search)
        page.follow(await readSettings());
    });
    page.follow(await readSettings());
  },
});
