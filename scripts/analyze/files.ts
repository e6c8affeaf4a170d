import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article, NotArticle } from '../../lib/model/article.ts';
import { readArticle } from '../../lib/read/read-article.ts';
import { readText } from '../../lib/read/read-text.ts';
import { makeCloseReader } from './engine.ts';
import { printed } from './print.ts';
import { readFile } from './rows.ts';

/** Prints what each file holds and how it compares with those before it. HTML is read in Chromium, all else as plain text. */
export async function printFiles(files: readonly string[]): Promise<void> {
  const read = makeCloseReader();
  for (const file of files) {
    const text = readFile(file);
    const page = /^\.x?html?$/u.test(extname(file)) ? await savedPage(file) : readText(text);
    const name = basename(file);
    console.log('why' in page ? `${name}: ${page.why}\n` : printed(name, await read(name, page)));
  }
}

async function savedPage(file: string): Promise<Article | NotArticle> {
  const { snapshotOfPage } = await import('./pages.ts');
  return readArticle(await snapshotOfPage(pathToFileURL(resolve(file)).href));
}
