/** Resolves once the page is really before somebody: not prerendered, and visible. Never where `signal` aborts first. */
export function whenVisible(page: Document, signal: AbortSignal): Promise<void> {
  const visible = () => page.visibilityState === 'visible' && !isPrerendered(page);
  return new Promise((resolve) => {
    if (visible()) return resolve();
    const look = () => {
      if (visible()) resolve();
    };
    page.addEventListener('visibilitychange', look, { signal });
    page.addEventListener('prerenderingchange', look, { signal });
  });
}

/** Chromium runs content scripts in pages that it loads ahead and may never show; Firefox loads none ahead. */
function isPrerendered(page: Document & { readonly prerendering?: boolean }): boolean {
  return page.prerendering === true;
}

/** Calls back once the page has been visible for so many seconds altogether. Time in the background does not count. */
export function afterSeconds(
  page: Document,
  { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal },
  seen: () => void,
): void {
  let left = seconds * 1000;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'visible' && !signal.aborted) {
      since = performance.now();
      timer = setTimeout(done, left);
    } else if (since > 0) {
      left = Math.max(0, left - (performance.now() - since));
      since = 0;
    }
  };
  const done = () => {
    page.removeEventListener('visibilitychange', run);
    seen();
  };
  page.addEventListener('visibilitychange', run, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  run();
}
