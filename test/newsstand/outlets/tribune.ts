import { escaped, headlines, type Outlet, paragraphs, printedDay } from './outlet.ts';

const NAME = 'Amsel Tribune';

/** How many paragraphs the page brings with it; the rest follows when its script has asked for it. */
const AT_ONCE = 3;

const STYLE = `
body { margin: 0; font: 17px/1.6 'DejaVu Serif', Georgia, serif; color: #222; background: #fff; }
.head { padding: 16px 24px; border-bottom: 4px solid #8c1d18; font: bold 30px sans-serif; color: #8c1d18; } .head small { font: 13px sans-serif; color: #555; display: block; }
.sky { font: 13px sans-serif; text-align: center; background: #f7f1d8; padding: 26px; }
.wrap { width: 640px; margin: 24px 0 120px 90px; } h1 { font-size: 34px; line-height: 1.2; margin: 0; } .intro { font-size: 15px; color: #8c1d18; } .info { font: 13px sans-serif; color: #666; }
.photo { width: 100%; } .photo img { width: 100%; height: 240px; object-fit: cover; } .photo em { font-size: 13px; color: #666; }
.loading { font: 14px sans-serif; color: #888; } .must { background: #f4f4f4; padding: 12px; font: 14px sans-serif; margin: 18px 0; }
.cookies { position: fixed; inset: auto 0 0; background: #2a2a2a; color: #fff; font: 14px/1.4 sans-serif; padding: 14px 24px; display: flex; gap: 20px; align-items: center; }
.cookies p { margin: 0; } .cookies button { white-space: nowrap; }
`;

const SCRIPT = `
for (const button of document.querySelectorAll('.cookies button')) button.addEventListener('click', () => document.querySelector('.cookies').remove());
const loading = document.querySelector('.loading');
if (!loading) delete document.documentElement.dataset.drawing;
else setTimeout(async () => {
  const { html } = await (await fetch('/data' + location.pathname)).json();
  loading.replaceWith(document.createRange().createContextualFragment(html));
  delete document.documentElement.dataset.drawing;
}, 400);
`;

const COOKIES = `<div class="cookies" role="dialog" aria-label="Cookies"><p>We and our 214 partners value your privacy. “Everything we know, we forget,” says our director.</p><button>Only what is needed</button><button>Everything</button></div>`;

function frame(title: string, meta: string, content: string): string {
  return `<!doctype html><html lang="en" data-drawing><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="og:site_name" content="${NAME}">${meta}<link rel="stylesheet" href="/style.css"><script defer src="/site.js"></script></head><body>
<div class="head">${NAME}<small><a href="/">International edition</a></small></div><div class="sky ad-banner">Advertisement: night boats to the islands from 29 crowns</div>
<div class="wrap">${content}</div>${COOKIES}</body></html>`;
}

/** A site that loads most paragraphs late, with a cookie banner, a banner advertisement and a teaser between paragraphs. */
export const tribune: Outlet = {
  name: NAME,
  host: 'tribune.example',
  style: STYLE,
  script: SCRIPT,
  page: ({ story, path }, others) =>
    frame(
      story.headline,
      `<meta property="og:type" content="article"><meta property="article:published_time" content="${story.published}"><link rel="canonical" href="${path}">`,
      `<h1>${escaped(story.headline)}</h1><p class="intro">${escaped(story.standfirst)}</p>
<p class="info">${escaped(story.byline ?? 'International desk')} | ${printedDay(story.published)}</p>
<div class="photo"><img src="/picture.svg" alt=""><em>${escaped(story.caption)}</em></div>
<div class="article-text">${paragraphs(story.paragraphs.slice(0, AT_ONCE))}
<div class="must">Must read: ${headlines(others.slice(-1), '', '')} <a href="/harbour">Nine cats and one captain: a winter on the ferry</a></div><p class="loading">Loading…</p></div>`,
    ),
  data: ({ story }) => ({ html: paragraphs(story.paragraphs.slice(AT_ONCE)) }),
  front: (all) => frame(NAME, '', `<h1>International edition</h1><ul>${headlines(all)}</ul>`),
};
