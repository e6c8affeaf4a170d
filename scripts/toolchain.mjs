// What `npm start` and `npm test` begin with. Plain JavaScript: it starts on the system's Node, from 18 on, before anything
// is installed.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const OWN_NODE = ['node', 'node.exe'].map((name) => resolve('node_modules/node/bin', name));

/** Packages of a lock file by their place, or none where the file is missing. */
function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** Whether node_modules holds what package-lock.json asks for; optional packages depend on the machine and do not count. */
function installed() {
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([place, { version, optional }]) => !place || optional || there[place]?.version === version,
  );
}

/**
 * Installs what is missing, then runs a TypeScript script on the project's own Node, with the tools of node_modules on PATH.
 * Ends this process with the script's exit status.
 */
export function runOnOwnNode(script) {
  if (!installed()) {
    console.log('Installing what package-lock.json asks for…');
    execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  }
  const node = OWN_NODE.find(existsSync);
  if (!node) {
    console.error('The project’s own Node is missing: run `npm ci` with install scripts allowed.');
    process.exit(1);
  }
  const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status } = spawnSync(node, [join('scripts', script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  process.exit(status ?? 1);
}
