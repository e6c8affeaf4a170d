import type { PopupView, QuietState, SiteView } from '../../lib/show/views.ts';
import type { PopupActions } from './Popup.tsx';

/** What each state says where the view gives no words of its own. */
const SENTENCES: Readonly<Record<QuietState, readonly [title: string, why: string]>> = {
  'not-article': [
    'Not an article',
    'This page does not read like a news article. Nothing is marked and nothing is remembered.',
  ],
  off: ['Off on this site', 'No marks, nothing read, nothing remembered here.'],
  'other-language': [
    'In another language',
    'Crossread reads English so far. Nothing is marked and nothing is remembered.',
  ],
  'no-access': [
    'No access to this page',
    'The browser does not let extensions read this page, or has not been allowed to.',
  ],
  'not-read': ['This page could not be read', 'Reload it to try again.'],
  reload: ['Crossread was updated', 'Reload this page to go on.'],
};

/** Why nothing is compared here, in a sentence, and what the reader can do about it. */
export function QuietSentence({
  state,
  why,
  onReload,
  onReadAnyway,
}: {
  readonly state: QuietState;
  readonly why: string | null;
} & Pick<PopupActions, 'onReload' | 'onReadAnyway'>) {
  const [title, usual] = SENTENCES[state];
  return (
    <section class="sec">
      <h1 class="lead">{title}</h1>
      <p class="meta">{why ?? usual}</p>
      {state === 'not-article' && onReadAnyway !== undefined && (
        <p class="does">
          <button type="button" class="link" onClick={onReadAnyway}>
            Read it as an article
          </button>
        </p>
      )}
      {(state === 'reload' || state === 'not-read') && (
        <p class="does">
          <button type="button" class="btn" onClick={onReload}>
            Reload
          </button>
        </p>
      )}
    </section>
  );
}

/** That the browser was not told to let this site be read, or was told not to any more, and the way to change that. */
export function AllowSentence({
  site,
  read,
  onAllow,
}: {
  readonly site: SiteView;
  /** Whether the page has been read all the same, since opening the popup was a click. */
  readonly read: boolean;
} & Pick<PopupActions, 'onAllow'>) {
  const { host } = site;
  const where = host === '' ? 'this page' : host;
  return (
    <section class="sec">
      {!read && <h1 class="lead">Crossread may not read {where}</h1>}
      <p class="meta">
        {read
          ? `Read because you clicked: your browser lets Crossread read ${where} only then.`
          : 'Your browser has not been told to allow it, or has been told not to. Nothing is marked here and nothing is remembered.'}
      </p>
      <p class="does">
        <button type="button" class="btn" onClick={onAllow}>
          {host === '' ? 'Allow on all sites' : 'Allow on this site'}
        </button>
      </p>
    </section>
  );
}

/** What failed, what still works, and what to try. */
export function ErrorState({
  view,
  onRetry,
  onCopy,
}: {
  readonly view: Extract<PopupView, { state: 'error' }>;
} & Pick<PopupActions, 'onRetry' | 'onCopy'>) {
  return (
    <section class="sec" role="alert">
      <h1 class="lead">Your library could not be opened</h1>
      <p class="meta">{view.why} Marks still work; comparing does not.</p>
      <p class="does">
        <button type="button" class="btn" onClick={onRetry}>
          Try again
        </button>
        <button type="button" class="btn bare" onClick={() => onCopy(view.details)}>
          Copy details
        </button>
      </p>
    </section>
  );
}
