import { execFileSync, execSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Place {
  /** Environment variable that names the program and goes before all else. */
  readonly variable: string;
  /** Names to look for on PATH, the first one wins. */
  readonly programs: readonly string[];
  /** Where installers put it without touching PATH. */
  readonly usual: readonly string[];
  /** Debian packages that bring it, the first that exists is taken. */
  readonly packages: readonly string[];
}

const { PROGRAMFILES = 'C:\\Program Files', LOCALAPPDATA = '' } = process.env;

const PLACES: Readonly<Record<BrowserName, Place>> = {
  chromium: {
    variable: 'CROSSREAD_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    usual: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/snap/bin/chromium',
      `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
      `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'CROSSREAD_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    usual: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      `${PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

/** A browser is neither found nor to be had; the message is one line that says what to do. */
class NoBrowser extends Error {}

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    // On Ubuntu the program may be a stub that only asks for a snap.
    if (process.platform === 'linux') execFileSync(file, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The browser's program: by environment variable, on PATH, in the usual places. */
function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, usual } = PLACES[name];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new NoBrowser(`${variable} names ${named}, and there is no such file.`);
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  return [...onPath, ...usual].find((file) => existsSync(file) && runnable(file));
}

/** Installs the browser with apt. Returns false where that is not this machine's way or it failed. */
function installWithApt(name: BrowserName): boolean {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (command: string): boolean => {
    try {
      execSync(`apt-get ${command}`, { stdio: ['ignore', 'ignore', 'inherit'], env });
      return true;
    } catch {
      return false;
    }
  };
  console.log(`Installing ${name} with apt-get…`);
  apt('update');
  return PLACES[name].packages.some((pkg) => apt(`install -y --no-install-recommends ${pkg}`));
}

/** The browser's program, installed first where the machine allows it. Throws one clear line otherwise. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installWithApt(name) ? findBrowser(name) : undefined);
  if (found) return found;
  const label = name === 'chromium' ? 'Chromium or Chrome' : 'Firefox';
  throw new NoBrowser(
    `${label} was not found: install it, or set ${PLACES[name].variable} to the path of its program.`,
  );
}
