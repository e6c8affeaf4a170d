import { browser } from 'wxt/browser';
import type { Badge } from '../show/badge.ts';

/** The badge's colours: graphite with white, on every toolbar. */
const GRAPHITE = '#1d1b20';
const WHITE = '#ffffff';

/** Shows a badge on a tab's toolbar button. A tab that has been closed meanwhile needs none. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  const { action } = browser;
  const shown = Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color: GRAPHITE }),
    action.setBadgeTextColor({ tabId, color: WHITE }),
  ]);
  await shown.catch((error: unknown) => {
    if (!/no tab|invalid tab/iu.test(String(error))) throw error;
  });
}
