import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Loads a library to measure beside: from this folder, or from the one that CROSSREAD_PEERS names. Peers are no dependencies
 * of the project; undefined, and a line that says so, where one is not installed.
 */
export function peer<Module>(name: string): Module | undefined {
  const folder = process.env.CROSSREAD_PEERS;
  const load = createRequire(folder === undefined ? import.meta.url : join(folder, 'peers.js'));
  try {
    return load(name) as Module;
  } catch {
    console.log(`${name} is not installed (npm i --no-save ${name}): left out`);
    return undefined;
  }
}
