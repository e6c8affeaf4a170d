import type { PopupActions } from '../../components/popup/Popup.tsx';
import type { Finding } from '../../lib/model/finding.ts';
import { popupOf, type TabState } from '../../lib/show/popup.ts';
import type { PopupView } from '../../lib/show/views.ts';
import { COMPARISON, FIRST } from '../show/harbour-earlier.ts';
import { READING } from '../show/harbour-post.ts';

const SITE = { name: 'The Harbour Post', host: 'harbourpost.example', on: true, blocked: false };
const SHORTCUTS = [
  { name: 'Panel', keys: 'Alt+Shift+R' },
  { name: 'Next difference', keys: 'Alt+Shift+D' },
];

function popup(tab: TabState, site = SITE): PopupView {
  return popupOf({ site, shortcuts: SHORTCUTS }, tab);
}

const article = (comparison = COMPARISON, reading = READING): TabState => ({
  state: 'article',
  reading,
  comparison,
});

/** Forty things left out, each by another article. */
const FORTY: readonly Finding[] = Array.from({ length: 40 }, (_, index) => {
  const one = COMPARISON.findings.find((finding) => finding.kind === 'left-out');
  if (one === undefined) throw new Error('nothing is left out');
  return { ...one, there: { ...one.there, start: index } };
});

const agreeing = COMPARISON.findings.filter(({ relation }) =>
  ['same', 'other-event'].includes(relation),
);

/** Every state of the popup. */
export const POPUPS: Readonly<Record<string, PopupView | null>> = {
  Differences: popup(article()),
  'Differences, narrow': popup(article()),
  'First article': popup(article(FIRST)),
  'Read before, nothing differs': popup(article({ ...COMPARISON, findings: agreeing })),
  'One earlier article, no date, nothing marked': popup(
    article(
      { ...COMPARISON, findings: [], earlier: COMPARISON.earlier.slice(0, 1) },
      {
        ...READING,
        people: [],
        quotes: [],
        figures: [],
        article: { ...READING.article, published: null },
      },
    ),
  ),
  'Forty left out, a note': popup(
    article({
      ...COMPARISON,
      findings: FORTY,
      notes: [
        'This text is the one Capital Wire published on 15 October: it counts as one source.',
      ],
    }),
  ),
  'First article, a name spelt otherwise': popup(
    article({
      ...FIRST,
      findings: COMPARISON.findings.filter(({ relation }) => relation === 'spelling'),
    }),
  ),
  'Not an article': popup({ state: 'not-article' }),
  'Off here': popup({ state: 'off' }, { ...SITE, on: false }),
  'Another language': popup({
    state: 'other-language',
    why: 'This article is in French. Crossread reads English so far.',
  }),
  'No access': popup({ state: 'no-access' }, { name: '', host: '', on: false, blocked: false }),
  'Not allowed on this site': popup({ state: 'no-access' }, { ...SITE, blocked: true }),
  'Not allowed, and no address': popup(
    { state: 'no-access' },
    { name: '', host: '', on: false, blocked: true },
  ),
  'Allowed only on a click': popup(article(FIRST), { ...SITE, blocked: true }),
  Updated: popup({ state: 'reload' }),
  Error: popup({
    state: 'error',
    why: 'The browser gave no access to its storage, often because the disk is full.',
    details: 'QuotaExceededError',
    reading: READING,
  }),
  'A long host, narrow': popup(article(FIRST), {
    name: '',
    host: 'a-very-long-subdomain.of-the-regional-edition.of-the-harbour-post-and-gazette.example',
    on: true,
    blocked: false,
  }),
  Looking: null,
};

export const POPUP_ACTIONS: PopupActions = {
  onSite: () => {},
  onGo: () => {},
  onLibrary: () => {},
  onOptions: () => {},
  onRetry: () => {},
  onReload: () => {},
  onAllow: () => {},
  onCopy: () => {},
  onPanel: () => {},
  onReadAnyway: () => {},
};
