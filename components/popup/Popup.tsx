import type { Counts, PopupView } from '../../lib/show/views.ts';
import { Icon } from '../Icon.tsx';
import { Kind } from '../Kind.tsx';
import { Switch } from '../Switch.tsx';
import '../styles/popup.css';
import { ArticleState } from './ArticleState.tsx';
import { AllowSentence, ErrorState, QuietSentence } from './Sentences.tsx';

/** What the popup can ask for. What is not given is not offered: not every platform has a side panel. */
export interface PopupActions {
  readonly onSite: (on: boolean) => void;
  /** Goes to a mark on the page. */
  readonly onGo: (mark: string) => void;
  readonly onLibrary?: () => void;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Asks the browser to let this site be read; must be called in the click. */
  readonly onAllow: () => void;
  /** Puts the details of an error on the clipboard. */
  readonly onCopy: (text: string) => void;
  readonly onPanel?: () => void;
  /** Reads the page although it looks like none to be read. */
  readonly onReadAnyway?: () => void;
}

interface PopupProps extends PopupActions {
  /** null until the background has answered. */
  readonly view: PopupView | null;
}

function Site({ site, onSite }: Pick<PopupView, 'site'> & Pick<PopupActions, 'onSite'>) {
  const name = site.name === '' ? site.host : site.name;
  return (
    <header class="site">
      <div class="grow">
        <b>{name === '' ? 'This page' : name}</b>
        {site.host !== name && <span class="note">{site.host}</span>}
      </div>
      {site.host !== '' && (
        <Switch label={`Crossread on ${site.host}`} on={site.on} worded onSwitch={onSite} />
      )}
    </header>
  );
}

const COUNTED = [
  ['leader', 'leaders'],
  ['quote', 'quotes'],
  ['figure', 'figures'],
] as const;

function CountsLine({ counts }: { readonly counts: Counts }) {
  return (
    <ul class="sec counts" aria-label="Marked in this article">
      {COUNTED.map(([kind, plural]) => (
        <li key={kind}>
          <Kind kind={kind} />
          <span>
            <span class="num">{counts[plural].toLocaleString('en-GB')}</span>{' '}
            {counts[plural] === 1 ? kind : plural}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Bar({
  shortcuts,
  onPanel,
  onLibrary,
  onOptions,
}: Pick<PopupView, 'shortcuts'> & PopupActions) {
  return (
    <footer class="bar">
      {onPanel !== undefined && (
        <button type="button" class="btn main" onClick={onPanel}>
          <Icon name="panel" /> Panel
        </button>
      )}
      {onLibrary !== undefined && (
        <button
          type="button"
          class={onPanel === undefined ? 'btn main' : 'btn'}
          onClick={onLibrary}
        >
          <Icon name="library" /> Library
        </button>
      )}
      <button type="button" class="btn" onClick={onOptions}>
        <Icon name="options" /> Options
      </button>
      {shortcuts.length > 0 && (
        <p class="hint keys">
          {shortcuts.map(({ name, keys }) => (
            <span key={name}>
              {name} <kbd>{keys}</kbd>
            </span>
          ))}
        </p>
      )}
    </footer>
  );
}

function Middle({ view, ...actions }: { readonly view: PopupView } & PopupActions) {
  if (view.state === 'article')
    return (
      <>
        <ArticleState view={view} onGo={actions.onGo} />
        {view.site.blocked && <AllowSentence site={view.site} read onAllow={actions.onAllow} />}
        <CountsLine counts={view.counts} />
      </>
    );
  if (view.state === 'error')
    return (
      <>
        <ErrorState view={view} onRetry={actions.onRetry} onCopy={actions.onCopy} />
        {view.counts !== null && <CountsLine counts={view.counts} />}
      </>
    );
  if (view.state === 'no-access' && view.site.blocked)
    return <AllowSentence site={view.site} read={false} onAllow={actions.onAllow} />;
  const { onReload, onReadAnyway } = actions;
  return (
    <QuietSentence
      state={view.state}
      why={view.why}
      onReload={onReload}
      {...(onReadAnyway && { onReadAnyway })}
    />
  );
}

/** How the open article compares with what was read before; its first line is the site's own switch. */
export function Popup({ view, ...actions }: PopupProps) {
  if (view === null)
    return (
      <main class="popup slow" aria-busy="true">
        <p class="sec meta">Looking through your library…</p>
      </main>
    );
  return (
    <div class="popup">
      <Site site={view.site} onSite={actions.onSite} />
      <main>
        <Middle view={view} {...actions} />
      </main>
      <Bar shortcuts={view.shortcuts} {...actions} />
    </div>
  );
}
