/** What an element is to the walk: passed by, parting the text while passed by, a block of its own, or something in a line. */
export type TagKind =
  | 'skipped'
  | 'parting'
  | 'block'
  | 'form'
  | 'link'
  | 'bold'
  | 'time'
  | 'line-break';

const LISTS: Readonly<Record<TagKind, string>> = {
  /** Holds text that is never an article's, and stands in a line of text: not walked into. */
  skipped: 'script style noscript svg math canvas audio button select option textarea label',
  /** Never holds an article's text, and parts the text before it from the text after. */
  parting: 'nav aside footer dialog menu video iframe object template',
  /** Starts and ends a block of text of its own; what is not listed runs on in the line. */
  block:
    'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header ' +
    'hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul',
  /** Passed by, or a block where it wraps the page. */
  form: 'form',
  link: 'a',
  /** Prints its text in bold. */
  bold: 'b strong',
  time: 'time',
  'line-break': 'br',
};

/** What an element is by its name; nothing for one that stands in a line of text as any other. */
export const TAG_KINDS: ReadonlyMap<string, TagKind> = new Map(
  Object.entries(LISTS).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as TagKind] as const),
  ),
);

/** Landmarks and widgets by role, skipped as their elements are. */
export const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button status alert'.split(
    ' ',
  ),
);
