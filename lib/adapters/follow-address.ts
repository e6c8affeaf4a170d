/**
 * Calls back when a page shows another address without being loaded anew, as sites do that draw their pages themselves. A
 * fragment is a place on the same page and no other address. The browser's own account of its history is listened to: nothing
 * of the page is observed.
 *
 * @param every calls back again and again: Firefox before 147 tells a content script of no address that its page has pushed
 */
export function followAddress(
  page: Window,
  { signal, every }: { readonly signal: AbortSignal; readonly every: (look: () => void) => void },
  moved: () => void,
): void {
  const address = () => page.location.href.split('#', 1)[0];
  let known = address();
  const look = () => {
    const now = address();
    if (now !== known) moved();
    known = now;
  };
  if ('navigation' in page)
    page.navigation.addEventListener('currententrychange', look, { signal });
  else every(look);
}
