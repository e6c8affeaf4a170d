import { escaped, headlines, linkedData, type Outlet, paragraphs, printedDay } from './outlet.ts';

const NAME = 'The Harbour Observer';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.65 'Liberation Serif', Cambria, serif; color: light-dark(#20242b, #dfe3ea); background: light-dark(#fff, #14171c); }
.top { position: sticky; top: 0; display: flex; gap: 20px; align-items: center; padding: 10px 28px; background: light-dark(#f3f5f8, #1c2027); font: 14px sans-serif; }
.top b { font-size: 18px; } .top a, .teasers a { color: inherit; }
.ticker { margin-left: auto; font-variant-numeric: tabular-nums; }
.shell { max-width: 680px; margin: 0 auto; padding: 34px 24px; } h1 { font-size: 36px; line-height: 1.15; margin: 0 0 10px; }
.dek { font: 18px/1.45 sans-serif; opacity: 0.8; } .who { font: 14px sans-serif; opacity: 0.7; margin: 14px 0 22px; }
.media img { width: 100%; height: 300px; object-fit: cover; border-radius: 6px; } .media span { font: 13px sans-serif; opacity: 0.7; }
.teasers { border-top: 1px solid currentColor; margin-top: 36px; font: 15px/1.5 sans-serif; }
`;

/**
 * What the site's script does is what many sites do: it throws away the article that the server sent and draws it anew from
 * its data, a moment after loading; later a ticker in the head changes every second and the article is drawn once more.
 */
const SCRIPT = `
const app = document.querySelector('#app');
const draw = (html) => { app.replaceChildren(document.createRange().createContextualFragment(html)); };
const answer = await fetch('/data' + location.pathname);
if (answer.ok) {
  const { html } = await answer.json();
  setTimeout(() => draw(html), 250);
  setTimeout(() => { draw(html); delete document.documentElement.dataset.drawing; }, 1200);
} else delete document.documentElement.dataset.drawing;
setInterval(() => {
  const ticker = document.querySelector('.ticker');
  if (ticker) ticker.textContent = 'Tide ' + (210 + new Date().getSeconds() % 7) + ' cm';
}, 1000);
`;

const TOP = `<div class="top"><b>${NAME}</b><a href="/">Home</a><a href="/harbour">Harbour</a><a href="/abroad">Abroad</a><span class="ticker">Tide 210 cm</span></div>`;

function head(title: string, rest: string): string {
  return `<!doctype html><html lang="en" data-drawing><head><meta charset="utf-8"><title>${escaped(title)} – ${NAME}</title>
<link rel="stylesheet" href="/style.css">${rest}<script type="module" src="/site.js"></script></head>`;
}

function article({ story }: Parameters<Outlet['page']>[0], teasers: string): string {
  return `<div class="shell"><div class="content"><h1>${escaped(story.headline)}</h1><p class="dek">${escaped(story.standfirst)}</p>
<div class="who">${escaped(story.byline ?? '')}, ${printedDay(story.published)}</div>
<div class="media"><img src="/picture.svg" alt=""><span>${escaped(story.caption)}</span></div>
${paragraphs(story.paragraphs, '<p class="c-text">')}</div><div class="teasers"><h4>Keep reading</h4>${teasers}</div></div>`;
}

const TEASERS = `<p><a href="/harbour">Four cranes for sale, one careful owner</a></p><p><a href="/abroad">“I counted 88 swans,” says lighthouse keeper</a></p>`;

/** A site that is drawn by its own script, more than once; it follows the system's light or dark. */
export const observer: Outlet = {
  name: NAME,
  host: 'observer.example',
  style: STYLE,
  script: SCRIPT,
  page: (printed) =>
    `${head(printed.story.headline, linkedData(NAME, printed))}<body>${TOP}<div id="app">${article(printed, TEASERS)}</div></body></html>`,
  data: (printed) => ({ html: article(printed, TEASERS) }),
  front: (all) =>
    `${head('Home', '')}<body>${TOP}<div id="app"><div class="shell"><h1>Tonight</h1>${headlines(all, '<p>', '</p>')}</div></div></body></html>`,
};
