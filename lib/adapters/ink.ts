/** A colour as red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** Colours of the marks on one page, as literals of CSS. */
export interface Ink {
  readonly scheme: 'light' | 'dark';
  /** The kind's line. */
  readonly mark: string;
  /** The second line: another reading exists. */
  readonly differs: string;
  /** Behind the words whose card is open. */
  readonly open: string;
}

const INKS: Readonly<Record<Ink['scheme'], Ink>> = {
  light: { scheme: 'light', mark: '#77737e', differs: '#8d3a97', open: '#f3e6f5' },
  dark: { scheme: 'dark', mark: '#8f8b98', differs: '#d29ada', open: '#43304b' },
};
/** WCAG's floor for lines that carry meaning. */
const LEAST_CONTRAST = 3;
const RGB =
  /^rgba?\((?<red>[\d.]+),? (?<green>[\d.]+),? (?<blue>[\d.]+)(?:(?:,| \/) (?<alpha>[\d.]+))?\)$/u;

/**
 * Chooses the ink for words by what lies behind them, not by what the page claims: a page may be dark without saying so. On
 * a mid-tone background, where a line would be too faint, lines take the page's own text colour.
 */
export function inkFor(element: Element): Ink {
  const behind = backgroundOf(element);
  const ink = INKS[luminance(behind) < 0.18 ? 'dark' : 'light'];
  const own = getComputedStyle(element).color;
  const kept = (colour: string) =>
    contrast(fromHex(colour), behind) >= LEAST_CONTRAST ? colour : own;
  return { ...ink, mark: kept(ink.mark), differs: kept(ink.differs) };
}

/** First opaque background on the way up; a page without one lies on the browser's own canvas. */
function backgroundOf(element: Element): Colour {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour !== undefined && colour[3] > 0.5) return colour;
  }
  const root = element.ownerDocument.documentElement;
  return canvasIsDark(getComputedStyle(root).colorScheme) ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

function canvasIsDark(declared: string): boolean {
  if (!declared.includes('dark')) return false;
  return !declared.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Reads a colour as browsers compute it; undefined where it is given in a space other than sRGB. */
export function parseColour(css: string): Colour | undefined {
  const { red, green, blue, alpha } = RGB.exec(css)?.groups ?? {};
  if (red === undefined) return undefined;
  return [Number(red), Number(green), Number(blue), Number(alpha ?? 1)];
}

function fromHex(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5), 1];
}

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
