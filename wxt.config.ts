import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Firefox wants a fixed id; the end-to-end tests know it too. */
const GECKO_ID = 'crossread@crossread.example';

/** Where Preact would put a page's own markup into itself. No view has any, and stores warn of whatever could. */
const MARKUP = /(?<node>\w+)\.innerHTML=\w+\.__html/u;
const withoutMarkup = {
  name: 'without-markup',
  transform: (code: string, id: string) => {
    if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
    if (!MARKUP.test(code)) throw new Error('Preact sets its markup in another way: see MARKUP.');
    return code.replace(MARKUP, '$<node>.replaceChildren()');
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact(), withoutMarkup], build: { target: 'es2022' } }),
  hooks: {
    // The one alias brings the polyfill. Every page pays for the content script's bytes, and the few interfaces that it uses
    // are alike in both browsers.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.type === 'content-script') config.resolve = { ...config.resolve, alias: {} };
    },
  },
  manifest: ({ browser }) => ({
    name: 'Crossread',
    description:
      'Marks leaders, quotes and figures in news articles and compares them with articles you read before.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    // The card lies in a frame on the page; its address is new for each session, so that a page cannot know it.
    web_accessible_resources: [
      { resources: ['card.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    ...(browser !== 'firefox' && { minimum_chrome_version: '130' }),
    action: { default_title: 'Crossread' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+C' } },
      panel: { suggested_key: { default: 'Alt+Shift+R' }, description: 'Panel' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Previous mark' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: { excludeSources: ['.cache/**', '.tour/**'] },
});
