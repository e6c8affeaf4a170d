import { GIVEN_NAMES } from './given-names.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Given names that nearly all bearers of are men. */
export const MENS_NAMES = names(GIVEN_NAMES.he);
/** Given names that nearly all bearers of are women. */
export const WOMENS_NAMES = names(GIVEN_NAMES.she);
