import type { Done } from '../calls.ts';
import { answered, type Library } from '../ports.ts';
import { exportLines } from '../remember/exchange.ts';

const DONE: Done = { ok: true, why: '' };

/** How many articles the library holds; null where it cannot be asked. */
export async function countArticles(library: Library): Promise<number | null> {
  const answer = await answered(() => library.counts());
  return answer.ok ? answer.value.articles : null;
}

/** Erases the library: nothing stays behind. */
export async function eraseLibrary(library: Library): Promise<Done> {
  const answer = await answered(() => library.erase());
  return answer.ok ? DONE : { ok: false, why: answer.why };
}

/** The whole library as the text of a file. */
export async function exportLibrary(library: Library): Promise<Done & { readonly text: string }> {
  const answer = await answered(async () => {
    let text = '';
    for await (const line of exportLines(library)) text += `${line}\n`;
    return text;
  });
  return answer.ok ? { ...DONE, text: answer.value } : { ok: false, why: answer.why, text: '' };
}
