const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that never hold an article's text: they are not walked into. A form is, where it wraps the page (see walk). */
export const SKIPPED = names(
  'script style noscript template svg math canvas iframe object embed video audio picture img map button select option ' +
    'textarea input label nav aside footer dialog menu progress meter head link meta',
);

/** Landmarks and widgets by role, skipped as their elements are. */
export const SKIPPED_ROLES = names(
  'navigation complementary contentinfo search dialog alertdialog menu menubar toolbar tablist button status alert',
);

/** Elements that start and end a block of text of their own; all others run on in the line. */
export const BLOCKS = names(
  'address article blockquote body center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that print their text in bold. */
export const BOLD = names('b strong');

/** Skipped elements that part the text before them from the text after; the others stand in a line of text. */
export const PARTING = names(
  'nav aside footer dialog menu table hr form video iframe object template',
);
