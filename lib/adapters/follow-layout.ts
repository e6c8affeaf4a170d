/** What to do when words have moved in the window, and when they have moved in the page. */
export interface LayoutActions {
  readonly moved: () => void;
  readonly resized: () => void;
}

/** Follows scrolling and resizing, at most once a frame. A scroll inside of the page moves words in the page, too. */
export function followLayout(signal: AbortSignal, { moved, resized }: LayoutActions): void {
  const move = onceAFrame(signal, moved);
  const resize = onceAFrame(signal, resized);
  const scrolled = (event: Event) => (event.target === document ? move : resize)();
  document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  addEventListener('resize', resize, { signal });
  const observer = new ResizeObserver(resize);
  observer.observe(document.documentElement);
  if (document.body !== null) observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function onceAFrame(signal: AbortSignal, act: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) act();
    });
  };
}
