/**
 * What a block of text is to its article. `other` is kept by the page reader only to be judged and is never part of an
 * article's text.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'paragraph'
  | 'subheading'
  | 'list-item'
  | 'block-quote'
  | 'caption'
  | 'other';

/** Facts of a page's head, taken before anything else is read. Strings are as the page gives them. */
export interface HeadFacts {
  readonly url: string;
  readonly title: string;
  /** `lang` of the root element, or the language a meta element names; '' where the page says nothing. */
  readonly language: string;
  /** Meta elements as [name or property or itemprop, content], in document order, keys in lower case. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  /** `href` of the canonical link, resolved; undefined where there is none. */
  readonly canonical: string | undefined;
  /** Texts of the JSON-LD scripts, not parsed, each cut at a bound the adapter sets. */
  readonly jsonLd: readonly string[];
  /** Paragraph elements with at least 80 characters and little link text, counted up to 300. */
  readonly proseParagraphs: number;
}

/** One block of a page's text with the facts that the page reader judges it by. */
export interface SnapshotBlock {
  readonly text: string;
  /** Lower-case name of the element that holds the text: 'p', 'h1', 'li', 'div' … */
  readonly tag: string;
  readonly kind: BlockKind;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** Index into `Snapshot.parents` of the element that holds this block. */
  readonly parent: number;
}

/** An element that holds blocks: the tree the page reader looks for the article's root in. */
export interface SnapshotParent {
  readonly tag: string;
  /** class and id in lower case, joined by a space. */
  readonly words: string;
  /** Index of the parent of this one; -1 at the top. */
  readonly parent: number;
}

/** Plain blocks of text and metadata taken from a page's DOM. JSON only. */
export interface Snapshot {
  readonly head: HeadFacts;
  readonly blocks: readonly SnapshotBlock[];
  readonly parents: readonly SnapshotParent[];
}
