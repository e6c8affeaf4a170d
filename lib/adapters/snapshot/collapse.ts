/**
 * A page shows any run of white space as one space. Soft hyphens, zero-width spaces and byte order marks are not shown,
 * and would part words that a reader sees whole.
 */
const UNEVEN = /[^\S ]| {2}|[\u00AD\u200B\u2060\uFEFF]/u;
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]+/gu;
const UNSEEN_ONES = '\u00AD\u200B\u2060\uFEFF';
const SPACES = /\s+/gu;

/**
 * The data of a text node as it is shown.
 *
 * @param afterSpace what was shown before ends with a space, or begins here: leading space is not shown again
 */
export function collapse(data: string, afterSpace: boolean): string {
  const even = UNEVEN.test(data) ? data.replace(UNSEEN, '').replace(SPACES, ' ') : data;
  return afterSpace && even.startsWith(' ') ? even.slice(1) : even;
}

/**
 * Where the character at `shown` of the collapsed text stands in the data it came from.
 *
 * @param shown UTF-16 offset in what `collapse(data, afterSpace)` gave
 * @returns UTF-16 offset in `data`; its length where the data is shorter
 */
export function rawOffset(data: string, shown: number, afterSpace: boolean): number {
  let at = 0;
  let inSpace = afterSpace;
  for (let raw = 0; raw < data.length; raw += 1) {
    const character = data.charAt(raw);
    if (UNSEEN_ONES.includes(character)) continue;
    const space = character.trim() === '';
    if (space && inSpace) continue;
    if (at === shown) return raw;
    inSpace = space;
    at += 1;
  }
  return data.length;
}
