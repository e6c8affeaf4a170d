/** One article of the newsstand, as its newsroom wrote it: all that its outlet's page template needs. */
export interface Story {
  readonly headline: string;
  readonly standfirst: string;
  /** Null where the page names no author. */
  readonly byline: string | null;
  /** ISO date and time with the outlet's own time zone. */
  readonly published: string;
  /** Words under the picture. */
  readonly caption: string;
  /** Inner HTML of each paragraph: text with an occasional link or emphasis. */
  readonly paragraphs: readonly string[];
}
