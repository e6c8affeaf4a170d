import { type ComponentChildren, render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { CARD_ACTIONS, CARDS } from './cards.ts';
import { OPTIONS } from './options.ts';
import { PANEL_ACTIONS, PANELS } from './panels.ts';
import { POPUP_ACTIONS, POPUPS } from './popups.ts';
import '../../components/styles/base.css';
import './gallery.css';

/**
 * Every surface in every state, for the eye and for axe. `?theme=dark` and `?theme=light` set the scheme, `?text=200` the
 * reader's text size, `?dir=rtl` the direction.
 */
const wanted = new URLSearchParams(location.search);
document.documentElement.style.colorScheme = wanted.get('theme') ?? 'light dark';
document.documentElement.dir = wanted.get('dir') ?? 'ltr';
document.documentElement.style.fontSize = `${wanted.get('text') ?? '100'}%`;

function State({
  name,
  narrow = false,
  children,
}: {
  readonly name: string;
  readonly narrow?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <figure class={narrow ? 'narrow' : ''}>
      <figcaption>{name}</figcaption>
      {children}
    </figure>
  );
}

function Gallery() {
  return (
    <main class="sheet-of-states">
      <section id="cards">
        <h2>Card</h2>
        <div class="states">
          {Object.entries(CARDS).map(([name, answer]) => (
            <State key={name} name={name} narrow={name.endsWith('narrow')}>
              <Card answer={answer} {...CARD_ACTIONS} />
            </State>
          ))}
        </div>
      </section>
      <section id="popups">
        <h2>Popup</h2>
        <div class="states">
          {Object.entries(POPUPS).map(([name, view]) => (
            <State key={name} name={name} narrow={name.endsWith('narrow')}>
              <Popup view={view} {...POPUP_ACTIONS} />
            </State>
          ))}
        </div>
      </section>
      <section id="panels">
        <h2>Side panel</h2>
        <div class="states">
          {Object.entries(PANELS).map(([name, { view, asked = null }]) => (
            <State key={name} name={name} narrow={name.endsWith('narrow')}>
              <Panel view={view} asked={asked} {...PANEL_ACTIONS} />
            </State>
          ))}
        </div>
      </section>
      <section id="options">
        <h2>Options</h2>
        <div class="states wide">
          {Object.entries(OPTIONS).map(([name, props]) => (
            <State key={name} name={name} narrow={name.endsWith('narrow')}>
              <Options {...props} />
            </State>
          ))}
        </div>
      </section>
    </main>
  );
}

const root = document.getElementById('gallery');
if (root === null) throw new Error('the page has no place for the gallery');
render(<Gallery />, root);
