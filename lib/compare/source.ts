import type { Gist } from '../model/gist.ts';

/** An earlier article as it is compared with: what it is to the open one. */
export interface Source {
  readonly gist: Gist;
  readonly sameEvent: boolean;
  /** An earlier version of this very page. */
  readonly samePage: boolean;
  /** The same text, published elsewhere. */
  readonly sameText: boolean;
  /** How much the two are about the same, 0 to 1. */
  readonly likeness: number;
}
