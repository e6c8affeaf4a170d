import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, requireBrowser } from '../../../scripts/browsers.ts';

/** The add-on's fixed id (wxt.config.ts) and the host that these launches give its pages in Firefox. */
const GECKO_ID = 'crossread@crossread.example';
const GECKO_UUID = '6d2c8a4e-0f5b-4c1d-9e7a-3b8f2d1c0a95';

/** Where the build for each browser lies. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export interface LaunchSettings {
  readonly browser: BrowserName;
  /** Host names that lead to this machine. */
  readonly hosts: readonly string[];
  /** Folder of a profile to keep across launches; a fresh profile where it is not given. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly scheme?: 'light' | 'dark';
  /** Milliseconds after which Firefox ends an idle background; 30 s where it is not given. */
  readonly backgroundIdle?: number;
  /** As with the system's high contrast: the reader's colours in place of every page's. */
  readonly forcedColours?: boolean;
  /** The reader wants nothing on the screen to move. */
  readonly reducedMotion?: boolean;
  /** Size of text that the reader has set in the browser, in CSS pixels; browsers come with 16. */
  readonly text?: number;
  /** Lets the extension into private windows; Chromium only. */
  readonly private?: boolean;
}

/** A browser with the built extension on it. */
export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of one of the extension's own pages: `page('popup.html')`. */
  readonly page: (path: string) => string;
}

function chromiumOptions(settings: LaunchSettings): LaunchOptions {
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${settings.hosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      ...(settings.scheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(settings.forcedColours ? ['--force-high-contrast'] : []),
      ...(settings.reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(settings.text ? [`--blink-settings=defaultFontSize=${settings.text}`] : []),
    ],
  };
}

function firefoxOptions(settings: LaunchSettings): LaunchOptions {
  return {
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      // The browser's question is answered with yes: it stands in no page that a test could press a button in.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': settings.backgroundIdle ?? 30_000,
      'network.dns.localDomains': settings.hosts.join(','),
      'dom.security.https_first': false,
      'ui.prefersReducedMotion': settings.reducedMotion ? 1 : 0,
      'font.size.variable.x-western': settings.text ?? 16,
      // 2 always, 1 never.
      'browser.display.document_color_use': settings.forcedColours ? 2 : 1,
      // 0 dark, 1 light: what pages and the extension's own pages see as the system's scheme.
      'layout.css.prefers-color-scheme.content-override': settings.scheme === 'dark' ? 0 : 1,
    },
  };
}

/** Starts a browser with the built extension installed on it. The build must be there: `npm run build`. */
export async function launch(settings: LaunchSettings): Promise<Launched> {
  const { browser: name, profile, headless = true } = settings;
  const build = resolve(BUILDS[name]);
  if (!existsSync(build)) throw new Error(`${build} is missing: run \`npm run build\` first.`);
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(name),
    headless,
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    ...(profile && { userDataDir: resolve(profile) }),
    ...(name === 'firefox' ? firefoxOptions(settings) : chromiumOptions(settings)),
  });
  const id = await browser.installExtension(build, {
    enabledInIncognito: settings.private === true,
  });
  const origin = name === 'firefox' ? `moz-extension://${GECKO_UUID}` : `chrome-extension://${id}`;
  return { name, browser, page: (path) => `${origin}/${path}` };
}

/** The browser this run of the tests is about (test/e2e/vitest.config.ts). */
export function browserUnderTest(): BrowserName {
  return process.env.CROSSREAD_BROWSER === 'firefox' ? 'firefox' : 'chromium';
}
