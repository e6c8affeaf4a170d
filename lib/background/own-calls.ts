import type { CardAnswer, PageState } from '../calls.ts';
import { cardOf } from '../show/card.ts';
import { type PanelView, panelOf } from '../show/panel.ts';
import { popupOf, type TabState } from '../show/popup.ts';
import type { PopupView } from '../show/views.ts';
import { type SiteRule, siteOf, siteRule } from '../sites.ts';
import { type CorrectedTab, correctionsOn } from './corrections.ts';
import type { Desk } from './desk.ts';
import { type OpenArticles, stateOf } from './open-articles.ts';

/** Why a site is left alone, in words. */
const LEFT_ALONE: Readonly<Record<Exclude<SiteRule, 'on' | 'not-a-site'>, string | null>> = {
  'switched-off': null,
  'not-chosen': 'Crossread reads only the sites you choose, and this is not one of them.',
  'on-click': 'Crossread reads only when you click.',
  local:
    'Pages of this machine and of private networks are left alone unless the options say otherwise.',
};

const NO_ACCESS = 'The browser keeps Crossread out of this page.';
const NOT_YET =
  'The browser keeps Crossread out of it, or it was open before Crossread was installed: click Crossread’s button to have it read.';
const CHANGED = 'The page has changed since it was read. Reload it to go on.';

/** The card of a mark in a tab. Where the library failed, it says what this article alone says. */
export async function cardFor(
  desk: Desk,
  articles: OpenArticles,
  { tab, private: isPrivate }: CorrectedTab,
  mark: string,
): Promise<CardAnswer> {
  const article = await articles.of(tab);
  if (article === undefined) return { state: 'failed', why: CHANGED };
  const compared = await article.compared;
  const reading = compared.ok ? compared.value.reading : article.reading;
  const card = cardOf(mark, reading, compared.ok ? compared.value.comparison : null);
  if (card === undefined) return { state: 'failed', why: CHANGED };
  const { language } = reading.article;
  const shown = { state: 'card', card, language } as const;
  if (!compared.ok) return { ...shown, trouble: compared.why, corrections: [], correctable: false };
  const corrections = await correctionsOn(desk, mark, compared.value);
  return { ...shown, trouble: null, corrections, correctable: !isPrivate };
}

/** What the popup shows of a tab. Opening it is the click that a page waits for where it may not be read before. */
export async function popupFor(
  desk: Desk,
  articles: OpenArticles,
  tab: number,
): Promise<PopupView> {
  const { address } = await desk.facts(tab);
  const rule = siteRule(await desk.settings(), address ?? '');
  const host = siteOf(address ?? '');
  const state = await tabState(desk, articles, { tab, rule, clicked: true });
  const outlet = 'reading' in state ? (state.reading?.article.outlet ?? null) : null;
  const on = rule === 'on' || rule === 'on-click';
  const wanted = rule === 'on' || address === undefined;
  const blocked = wanted && !(await desk.permitted(address));
  return popupOf(
    { site: { name: outlet ?? host, host, on, blocked }, shortcuts: await desk.shortcuts() },
    state,
  );
}

/** What the panel shows of a tab. It follows from tab to tab, which is no click: a page that waits for one goes on waiting. */
export async function panelFor(
  desk: Desk,
  articles: OpenArticles,
  tab: number,
): Promise<PanelView> {
  const { address } = await desk.facts(tab);
  const rule = siteRule(await desk.settings(), address ?? '');
  return panelOf(await tabState(desk, articles, { tab, rule, clicked: false }));
}

/** A tab that is asked about, and whether its reader clicked to ask. */
interface AskedTab {
  readonly tab: number;
  readonly rule: SiteRule;
  readonly clicked: boolean;
}

async function tabState(desk: Desk, articles: OpenArticles, asked: AskedTab): Promise<TabState> {
  const { tab, rule } = asked;
  if (rule === 'not-a-site') return { state: 'no-access', why: NO_ACCESS };
  const page = await pageState(desk, asked);
  if (page === undefined) return { state: 'no-access', why: asked.clicked ? NO_ACCESS : NOT_YET };
  if (page.state === 'article') {
    const article = await articles.of(tab);
    return article === undefined ? { state: 'not-read', why: CHANGED } : stateOf(article);
  }
  if (page.state === 'failed' || page.state === 'waiting')
    return { state: 'not-read', why: page.why };
  if (page.state === 'off' && rule !== 'on') {
    const why = LEFT_ALONE[rule];
    return why === null ? { state: 'off' } : { state: 'off', why };
  }
  return page;
}

/** How a page stands, read now if it waited for a click; undefined where the browser keeps the extension out. */
async function pageState(
  desk: Desk,
  { tab, rule, clicked }: AskedTab,
): Promise<PageState | undefined> {
  const status = await desk.callTab(tab, { call: 'status' });
  if (!clicked) return status;
  if (status === undefined && !(await desk.enter(tab))) return undefined;
  const page = status ?? (await desk.callTab(tab, { call: 'status' }));
  const waits = page?.state === 'off' && rule === 'on-click';
  return waits ? desk.callTab(tab, { call: 'start' }) : page;
}
