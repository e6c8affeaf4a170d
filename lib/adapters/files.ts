import { browser } from 'wxt/browser';

/** Reads a file of the extension itself; null where it cannot be read. */
export async function readOwnFile(path: string): Promise<Uint8Array | null> {
  // getURL is typed by the files a build finds; a path that is handed in is not one of its literals.
  const address = new URL(path, browser.runtime.getURL('/')).href;
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    // Firefox answers for a file that is not there, and breaks off when it is read.
    return null;
  }
}
