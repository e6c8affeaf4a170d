/** What a content script knows of the extension that it belongs to. */
export interface Own {
  /** Address of the card's page, new for each session of the browser where that can be had. */
  readonly card: string;
  /** False once the extension has been updated or removed: this script is left behind then. */
  readonly alive: () => boolean;
  /** Whether the browser keeps the shapes of lines in forced colours; Chromium paints solid blocks instead. */
  readonly keepsShapes: boolean;
}
