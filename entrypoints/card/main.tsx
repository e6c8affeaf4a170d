import { render } from 'preact';
import { callBackground } from '../../lib/adapters/calls.ts';
import type { CardSays } from '../../lib/calls.ts';

const asked = new URLSearchParams(location.hash.slice(1));
const root = document.documentElement;
root.style.colorScheme = asked.get('scheme') ?? 'light';
root.dataset.side = asked.get('side') ?? 'below';

const answer = await callBackground({ call: 'card', mark: asked.get('mark') ?? '' });
const place = document.getElementById('card');
if (place !== null) render(<pre>{JSON.stringify(answer, null, 1)}</pre>, place);

const says = (what: CardSays) => callBackground({ call: 'card-says', what });
addEventListener('pointermove', (event) => {
  if (event.isTrusted)
    says(event.target instanceof Element && event.target.closest('#card > *') ? 'in' : 'out');
});
addEventListener('keydown', (event) => {
  if (event.isTrusted && event.key === 'Escape') says('close');
});
