import axe from 'axe-core';

/** jsdom neither lays out nor paints: contrast is held by `components/styles` (test/components/contrast.test.ts). */
const BLIND = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** Milliseconds for one run of axe: forty rows take a second, and a busy machine is ten times slower. */
export const AXE_TIME = 60_000;

/** What axe finds wrong in a view: rule and element, one a line. */
export async function faultsOf(view: Element): Promise<string[]> {
  const { violations } = await axe.run(view, { rules: BLIND });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The text of a view as it is read out, with single blanks. */
export function textOf(view: Element): string {
  return (view.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
