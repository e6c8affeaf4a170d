import type { Settings } from '../settings.ts';

/** Gives one of the extension's own pages the colours that the reader chose; the system's where none were. */
export function wearScheme({ look }: Settings): void {
  document.documentElement.style.colorScheme =
    look.scheme === 'system' ? 'light dark' : look.scheme;
}
