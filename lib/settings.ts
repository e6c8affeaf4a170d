/** Where Crossread reads by itself: news articles of every site, of chosen sites, or only when its button is clicked. */
export type SiteMode = 'every' | 'chosen' | 'click';

/** What the reader has chosen. Kept in the browser's storage; pages of the extension and content scripts see changes at once. */
export interface Settings {
  readonly sites: SiteMode;
  /** Sites that are read in mode 'chosen', each as `siteOf` names it. */
  readonly chosen: readonly string[];
  /** Sites that are switched off, in every mode. */
  readonly off: readonly string[];
  /** Read pages of this machine and of private networks too. */
  readonly local: boolean;
  readonly hover: {
    readonly opens: 'rest' | 'key' | 'never';
    /** Milliseconds that the pointer rests before a card opens. */
    readonly delay: number;
    /** The key that must be held where `opens` is 'key', as `KeyboardEvent.key` names it. */
    readonly key: 'Shift' | 'Alt' | 'Control';
  };
  /** Which kinds are marked. */
  readonly marks: {
    readonly leader: boolean;
    readonly quote: boolean;
    readonly figure: boolean;
  };
  readonly look: {
    /** Of the extension's own pages; a card follows the page it lies on. */
    readonly scheme: 'system' | 'light' | 'dark';
    /** How thick the lines of marks are. */
    readonly lines: 'thin' | 'normal' | 'strong';
  };
  /** Seconds that an article must have been visible before it is remembered. */
  readonly readAfter: number;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: 'every',
  chosen: [],
  off: [],
  local: false,
  // Half a second keeps a card from opening by accident.
  hover: { opens: 'rest', delay: 500, key: 'Shift' },
  marks: { leader: true, quote: true, figure: true },
  look: { scheme: 'system', lines: 'normal' },
  readAfter: 5,
};

type Plain = Readonly<Record<string, unknown>>;

/** Reads settings from storage, where an earlier version or nothing may lie: what is missing or odd falls back to its default. */
export function settingsFrom(stored: unknown): Settings {
  const kept = asPlain(stored);
  const hover = asPlain(kept.hover);
  const marks = asPlain(kept.marks);
  const look = asPlain(kept.look);
  const base = DEFAULT_SETTINGS;
  return {
    sites: oneOf(kept.sites, ['every', 'chosen', 'click'], base.sites),
    chosen: texts(kept.chosen),
    off: texts(kept.off),
    local: kept.local === true,
    hover: {
      opens: oneOf(hover.opens, ['rest', 'key', 'never'], base.hover.opens),
      delay: within(hover.delay, 100, 3000, base.hover.delay),
      key: oneOf(hover.key, ['Shift', 'Alt', 'Control'], base.hover.key),
    },
    marks: {
      leader: marks.leader !== false,
      quote: marks.quote !== false,
      figure: marks.figure !== false,
    },
    look: {
      scheme: oneOf(look.scheme, ['system', 'light', 'dark'], base.look.scheme),
      lines: oneOf(look.lines, ['thin', 'normal', 'strong'], base.look.lines),
    },
    readAfter: within(kept.readAfter, 1, 60, base.readAfter),
  };
}

function asPlain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {};
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function within(value: unknown, low: number, high: number, fallback: number): number {
  return typeof value === 'number' && value >= low && value <= high ? value : fallback;
}
