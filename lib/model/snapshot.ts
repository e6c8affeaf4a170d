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
  /** Texts of the JSON-LD scripts that speak of an article, not parsed; one that is too long is left out. */
  readonly jsonLd: readonly string[];
  /** Beginnings of the first dozen paragraph elements that have at least 80 characters and little link text. */
  readonly prose: readonly string[];
}

/** One block of a page's text with the facts that the page reader judges it by. */
export interface SnapshotBlock {
  /** White space collapsed to single spaces, none at the ends. */
  readonly text: string;
  /** Lower-case name of the element that holds the text: 'p', 'h1', 'li', 'div' … */
  readonly tag: string;
  /** Index into `Snapshot.parents` of that element. Two blocks have the same where a `<br><br>` parts them. */
  readonly parent: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** Share of the characters that stand in bold type by their elements, 0 to 1. */
  readonly boldShare: number;
}

/** A block element that holds text: the tree the page reader looks for the article's root in. Parents come before children. */
export interface SnapshotParent {
  readonly tag: string;
  /** class, id, role and itemprop in lower case, joined by spaces. */
  readonly words: string;
  /** Index of the parent of this one; -1 at the top. */
  readonly parent: number;
}

/** A date or a name that the page marks as such outside of its text. */
export interface SnapshotHint {
  readonly kind: 'time' | 'author';
  /** `datetime` of a time element, or the text of a link or element that names an author. */
  readonly value: string;
  /** Index of the first block that ends after it. */
  readonly block: number;
}

/** Plain blocks of text and metadata taken from a page's DOM. JSON only. */
export interface Snapshot {
  readonly head: HeadFacts;
  readonly blocks: readonly SnapshotBlock[];
  readonly parents: readonly SnapshotParent[];
  readonly hints: readonly SnapshotHint[];
}
