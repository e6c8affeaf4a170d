import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Done } from '../../lib/calls.ts';
import { Option, Part } from './Part.tsx';
import { SureToErase } from './SureToErase.tsx';

/** What lies in the library, as far as it is known. */
export interface LibraryKept {
  readonly articles: number;
  /** null where the browser does not say. */
  readonly bytes: number | null;
  /** Whether the browser has promised not to clear it. */
  readonly persistent: boolean;
  /** ISO date and time of the last backup; null where there was none. */
  readonly lastBackup: string | null;
}

/** What the data part can ask for. What is not given is not offered. */
export interface DataActions {
  /** Saves the whole library as a file. */
  readonly onExport: () => Promise<Done>;
  readonly onErase: () => Promise<Done>;
  readonly onImport?: (file: File) => Promise<Done>;
  readonly onLibrary?: () => void;
}

interface DataProps extends DataActions {
  /** null where it is not known. */
  readonly kept: LibraryKept | null;
  /** Rows that belong here and are settings. */
  readonly children: ComponentChildren;
}

/** Does something with the whole library, and says how it went. */
export type Run = (task: () => Promise<Done>, done: string) => void;

const MEGABYTE = 1_000_000;
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

function keptWords(kept: LibraryKept | null): string {
  if (kept === null) return 'Articles you read, on this device only.';
  const { articles, bytes, persistent } = kept;
  const count = `${articles.toLocaleString('en-GB')} ${articles === 1 ? 'article' : 'articles'}`;
  const size = bytes === null ? '' : ` · ${(bytes / MEGABYTE).toFixed(1)} MB`;
  return persistent
    ? `${count}${size} · the browser has promised not to clear it.`
    : `${count}${size} · the browser may clear it when space runs short: keep a backup.`;
}

function backupWords(last: string | null): string {
  return last === null
    ? 'The whole library as one file.'
    : `Last backup ${DAY.format(new Date(last))}.`;
}

interface ImportProps {
  readonly run: Run;
  readonly onImport: (file: File) => Promise<Done>;
}

function Import({ run, onImport }: ImportProps) {
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file !== undefined) run(() => onImport(file), 'The file has been added to your library.');
    input.value = '';
  };
  return (
    <Option title="Import" note="Adds what is missing. Nothing is overwritten.">
      <label class="btn">
        Choose a file…
        <input
          type="file"
          class="vh"
          accept=".json,application/json"
          onChange={(event) => choose(event.currentTarget)}
        />
      </label>
    </Option>
  );
}

/** The reader's library: what is kept, backup, import, erase. */
export function Data({ kept, children, ...actions }: DataProps) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const run: Run = async (task, done) => {
    const { ok, why } = await task();
    setSaid(ok ? done : why);
  };
  const { onLibrary, onExport, onImport } = actions;
  const backup = (): void => run(onExport, 'A backup has been saved.');
  return (
    <Part id="your-data" title="Your data">
      <Option title="Kept on this device" note={keptWords(kept)}>
        {onLibrary !== undefined && (
          <button type="button" class="btn" onClick={onLibrary}>
            Open library
          </button>
        )}
      </Option>
      {children}
      <Option title="Backup" note={backupWords(kept?.lastBackup ?? null)}>
        <button type="button" class="btn main" onClick={backup}>
          Back up now
        </button>
      </Option>
      {onImport !== undefined && <Import run={run} onImport={onImport} />}
      <Option title="Erase everything" note="Asks once more, and offers a backup first.">
        <button type="button" class="btn" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          Erase…
        </button>
      </Option>
      {asking && (
        <SureToErase
          onBackup={backup}
          onErase={() => run(actions.onErase, 'Everything has been erased.')}
          onClose={() => setAsking(false)}
        />
      )}
      <p class="note" role="status">
        {said}
      </p>
    </Part>
  );
}
