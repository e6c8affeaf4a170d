/** Marks the one element that Crossread adds to a page. A plain div: a page cannot define its class and so get at its root. */
const HOST_ATTRIBUTE = 'data-crossread';

/** Out of the page's flow and of no size, whatever the page's own rules say of its elements. */
const HOST_STYLE = `:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
}`;

/** Crossread's one element on a page, beside the body and of no size, with the closed root that all of its boxes live in. */
export interface Host {
  readonly root: ShadowRoot;
  readonly remove: () => void;
}

/** The hosts that stand on a page now: one at most, unless an earlier version of the extension has left its own behind. */
export function hostsOf(page: Document): readonly Element[] {
  return [...page.querySelectorAll(`:root > [${HOST_ATTRIBUTE}]`)];
}

/** Adds the host. */
export function addHost(page: Document): Host {
  const element = page.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, '');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE);
  root.adoptedStyleSheets = [sheet];
  page.documentElement.append(element);
  return { root, remove: () => element.remove() };
}

/**
 * Sets styles that neither the page's sheets nor its content security policy can touch: through the CSSOM, as important.
 *
 * @param styles property → value, with CSS names
 */
export function setStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) {
    element.style.setProperty(name, value, 'important');
  }
}
