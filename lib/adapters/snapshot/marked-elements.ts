import { SKIPPED_ROLES } from './tags.ts';

/** Elements whose attributes say something to the walk. */
export interface MarkedElements {
  /** Hidden, written in, or a landmark or widget by its role: not walked into. */
  readonly skipped: Set<Element>;
  /** Names an author. */
  readonly authors: Set<Element>;
}

/** One query for all: asking each element for each attribute costs more than the walk itself. */
const MARKED =
  '[role],[hidden],[contenteditable],[style*=display],[rel=author],[itemprop=author],[class*=uthor],[class*=yline]';

const AUTHOR_WORDS = ['byline', 'bylines', 'author', 'authors'];
const AUTHOR_NAMES = ['authorname', 'author-name'];
const BETWEEN = /[\s_-]+/u;

/** Adds the marked elements below `root`, shadow trees aside. */
export function addMarked(root: ParentNode, { skipped, authors }: MarkedElements): void {
  const found = root.querySelectorAll(MARKED);
  for (const element of found) {
    if (isSkipped(element)) skipped.add(element);
    else if (isAuthor(element)) authors.add(element);
  }
}

function isSkipped(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  if (element.hasAttribute('hidden')) return true;
  // What is written in is somebody's draft, not something read.
  if ((element.getAttribute('contenteditable') ?? 'false') !== 'false') return true;
  return element.getAttribute('style')?.replaceAll(' ', '').includes('display:none') === true;
}

function isAuthor(element: Element): boolean {
  if (element.getAttribute('rel') === 'author' || element.getAttribute('itemprop') === 'author')
    return true;
  const words = element.getAttribute('class')?.toLowerCase() ?? '';
  return (
    AUTHOR_NAMES.some((name) => words.includes(name)) ||
    words.split(BETWEEN).some((word) => AUTHOR_WORDS.includes(word))
  );
}
