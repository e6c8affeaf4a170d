import type { Reader } from './reader.ts';
import type { Box } from './words-on-page.ts';

/** Colour of the second line on a light page, as red, green and blue; nothing else on the newsstand has it. */
const DIFFERS = [0x8d, 0x3a, 0x97] as const;

/** What a second line is looked for by: its own colour, or any colour, where the page has none but black and white. */
export type Ink = 'own' | 'any';

interface Picture {
  readonly base64: string;
  readonly box: Box;
  /** null for any colour but grey. */
  readonly ink: readonly [number, number, number] | null;
}

/** Runs in one of the extension's pages, which no policy of a site keeps from reading a picture. */
async function findInk({ base64, box, ink }: Picture): Promise<Box | null> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [left, top] = [Math.max(0, Math.round(box.left)), Math.max(0, Math.round(box.top))];
  const [width, height] = [Math.round(box.right) - left, Math.round(box.bottom) - top];
  const { data } = context?.getImageData(left, top, width, height) ?? { data: [] };
  const isInk = (at: number) => {
    const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
    if (ink === null) return Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
    return [red, green, blue].every((part, index) => Math.abs(part - (ink[index] ?? 0)) < 12);
  };
  const found: { x: number; y: number }[] = [];
  for (let at = 0; at < data.length; at += 4)
    if (isInk(at))
      found.push({ x: left + ((at / 4) % width), y: top + Math.floor(at / 4 / width) });
  if (found.length === 0) return null;
  const across = found.map(({ x }) => x);
  const down = found.map(({ y }) => y);
  return {
    left: Math.min(...across),
    right: Math.max(...across) + 1,
    top: Math.min(...down),
    bottom: Math.max(...down) + 1,
  };
}

/** How far second lines reach in a box of the window, as the reader's eyes see them; null where there is none. */
export async function secondLineIn(
  reader: Reader,
  box: Box,
  ink: Ink = 'own',
): Promise<Box | null> {
  const base64 = await reader.page.screenshot({ encoding: 'base64' });
  return reader.desk.page.evaluate(findInk, { base64, box, ink: ink === 'own' ? DIFFERS : null });
}
