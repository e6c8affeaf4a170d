import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { callBackground } from '../../lib/adapters/calls.ts';
import { copyText } from '../../lib/adapters/clipboard.ts';
import { panelAtMark } from '../../lib/adapters/panel.ts';
import type { CardAnswer, CardSays, Correcting, Done } from '../../lib/calls.ts';
import '../../components/styles/base.css';
import './style.css';

const asked = new URLSearchParams(location.hash.slice(1));
const mark = asked.get('mark') ?? '';
const root = document.documentElement;
root.style.colorScheme = asked.get('scheme') ?? 'light';
root.dataset.side = asked.get('side') ?? 'below';

const onPanel = panelAtMark();

const says = (what: CardSays) => void callBackground({ call: 'card-says', what });
const actions = {
  onClose: () => says('close'),
  onOptions: () => void callBackground({ call: 'options' }),
  onRetry: () => void ask(),
  onCopy: copyText,
  ...(onPanel && { onPanel }),
  onCorrect: async (correcting: Correcting) =>
    after(await callBackground({ call: 'correct', ...correcting })),
  onUndo: async (correction: string) =>
    after(await callBackground({ call: 'withdraw', correction })),
};

function show(answer: CardAnswer | 'looking' | 'updated', failed: string | null = null): void {
  const place = document.getElementById('place');
  if (place !== null) render(<Card answer={answer} failed={failed} {...actions} />, place);
}

async function ask(): Promise<void> {
  show('looking');
  show(await callBackground({ call: 'card', mark }));
}

/** Shows the card as it is after a correction. */
async function after({ ok, why }: Done): Promise<void> {
  show(await callBackground({ call: 'card', mark }), ok ? null : why);
}

/** The clear room around the card is not the card: a pointer there has left it. */
function follow({ target, isTrusted }: Event): void {
  if (isTrusted) says(target instanceof Element && target.closest('.card') ? 'in' : 'out');
}

addEventListener('pointerover', follow);
addEventListener('click', ({ target, isTrusted }) => {
  if (isTrusted && !(target instanceof Element && target.closest('.card'))) says('close');
});
addEventListener('keydown', ({ key, isTrusted }) => {
  if (isTrusted && key === 'Escape') says('close');
});
void ask();
