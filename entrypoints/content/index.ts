import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerCalls } from '../../lib/adapters/calls.ts';
import { content } from '../../lib/adapters/content.ts';
import { followAddress } from '../../lib/adapters/follow-address.ts';
import { readSettings, watchSettings } from '../../lib/adapters/settings.ts';
import { sweep } from '../../lib/adapters/sweep.ts';
import type { Message, TabCalls } from '../../lib/calls.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  // The page would hear of it.
  noScriptStartedPostMessage: true,
  async main(ctx) {
    sweep(document);
    const own = {
      card: browser.runtime.getURL('/card.html'),
      alive: () => ctx.isValid,
      keepsShapes: import.meta.env.FIREFOX,
    };
    const page = content(own, readSettings);
    const stopAnswering = answerCalls((call) => page.answer(call as Message<TabCalls>));
    ctx.onInvalidated(() => {
      page.stop();
      stopAnswering();
    });
    watchSettings(ctx.signal, page.follow);
    const begin = async () => page.begin(await readSettings());
    const every = (look: () => void) => ctx.setInterval(look, 1000);
    followAddress(window, { signal: ctx.signal, every }, () => {
      if (ctx.isValid) void begin();
    });
    await begin();
  },
});
