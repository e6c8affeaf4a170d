import { execSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { openNewsstand } from '../test/newsstand/server.ts';
import type { BrowserName } from './browsers.ts';
import { browseNewsstand } from './tour/browse.ts';
import { tourNewsstand } from './tour/headless.ts';

/**
 * The main job in one command: builds Crossread, opens the newsstand and a browser with Crossread on it. Without a display,
 * or with --headless, it makes the same tour by itself and leaves pictures.
 */
const OPTIONS = {
  firefox: { type: 'boolean', default: false },
  headless: { type: 'boolean', default: false },
  dark: { type: 'boolean', default: false },
} as const;

const BUILD: Readonly<Record<BrowserName, string>> = {
  chromium: 'wxt build',
  firefox: 'wxt build -b firefox --mv3',
};

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const { values } = parseArgs({ options: OPTIONS });
const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
execSync(BUILD[browser], { stdio: 'inherit' });
const stand = await openNewsstand();
try {
  if (hasDisplay() && !values.headless) await browseNewsstand(browser, stand);
  else {
    const scheme = values.dark ? 'dark' : 'light';
    const troubles = await tourNewsstand({ browser, scheme }, stand);
    if (troubles.length > 0) console.error(`\nWhat went wrong:\n  ${troubles.join('\n  ')}`);
    process.exitCode = troubles.length > 0 ? 1 : 0;
  }
} finally {
  await stand.close();
}
