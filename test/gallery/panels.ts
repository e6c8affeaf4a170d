import type { AskedMark, PanelActions } from '../../components/panel/Panel.tsx';
import { type PanelView, panelOf } from '../../lib/show/panel.ts';
import { COMPARISON, FIRST } from '../show/harbour-earlier.ts';
import { READING } from '../show/harbour-post.ts';

const article = { state: 'article', reading: READING, comparison: COMPARISON } as const;

/** A state of the panel, with the mark it was opened at. */
interface PanelState {
  readonly view: PanelView | null;
  readonly asked?: AskedMark;
}

/** Every state of the side panel; the tab is that of the mark asked for. */
export const PANELS: Readonly<Record<string, PanelState>> = {
  Quotes: { view: panelOf(article) },
  'Quotes, narrow': { view: panelOf(article) },
  'Figures, opened from a card': { view: panelOf(article), asked: { mark: 'figure:0' } },
  'Leaders, opened from a card': { view: panelOf(article), asked: { mark: 'leader:1:0' } },
  'First article': { view: panelOf({ ...article, comparison: FIRST }) },
  'Nothing marked': {
    view: panelOf({
      ...article,
      reading: { ...READING, people: [], quotes: [], figures: [] },
      comparison: { ...COMPARISON, findings: [] },
    }),
  },
  'Library failed': {
    view: panelOf({
      state: 'error',
      why: 'Your library did not answer.',
      details: 'unavailable',
      reading: READING,
    }),
  },
  'Not an article': { view: panelOf({ state: 'not-article' }) },
  'Off here': { view: panelOf({ state: 'off' }) },
  'Another language': { view: panelOf({ state: 'other-language', why: 'It is in French.' }) },
  'Not read yet': {
    view: panelOf({
      state: 'no-access',
      why: 'It was open before Crossread was installed: click Crossread’s button to have it read.',
    }),
  },
  'Could not be read': { view: panelOf({ state: 'not-read' }) },
  Updated: { view: panelOf({ state: 'reload' }) },
  Looking: { view: null },
};

export const PANEL_ACTIONS: PanelActions = {
  onGo: () => {},
  onReload: () => {},
  onRetry: () => {},
};
