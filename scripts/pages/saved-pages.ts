import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** One saved page: the name of its folder and the address of its file. */
export interface SavedPage {
  readonly id: string;
  readonly address: string;
}

/** The pages saved as DIR/<id>/page.html, in order of their names. Throws where the folder cannot be read. */
export function savedPages(dir: string): SavedPage[] {
  return readdirSync(dir)
    .sort()
    .map((id) => ({ id, file: resolve(join(dir, id, 'page.html')) }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => ({ id, address: pathToFileURL(file).href }));
}
