/** A stretch of a text: UTF-16 code units, `start` inclusive, `end` exclusive, so `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
