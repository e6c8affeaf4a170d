import { escaped, headlines, linkedData, type Outlet, paragraphs, printedDay } from './outlet.ts';

const NAME = 'The Calder Courier';

const STYLE = `
body { margin: 0; font: 19px/1.58 Georgia, 'Times New Roman', serif; color: #17140f; background: #fffdf8; }
header { border-bottom: 3px double #17140f; text-align: center; padding: 18px 0 8px; }
header b { font-size: 38px; letter-spacing: -0.5px; }
nav ul { display: flex; justify-content: center; gap: 26px; list-style: none; padding: 0; margin: 8px 0 0; font: 14px sans-serif; }
a { color: inherit; }
nav a { text-decoration: none; }
main { display: grid; grid-template-columns: minmax(0, 660px) 260px; gap: 48px; justify-content: center; padding: 28px 20px; }
h1 { font-size: 40px; line-height: 1.12; margin: 0 0 12px; }
.standfirst { font-size: 21px; color: #544d42; margin: 0 0 16px; }
.byline { font: 14px sans-serif; color: #6b6458; margin-bottom: 20px; }
figure { margin: 0 0 22px; } figure img { width: 100%; height: 260px; object-fit: cover; display: block; }
figcaption { font: 13px/1.4 sans-serif; color: #6b6458; padding-top: 6px; }
.ad { font: 13px sans-serif; background: #f1ece0; text-align: center; padding: 34px 10px; margin: 20px 0; }
aside { font: 15px/1.4 sans-serif; border-top: 2px solid #17140f; } aside ul { padding: 0; list-style: none; } aside li { padding: 9px 0; border-bottom: 1px solid #ddd5c4; }
footer { font: 13px sans-serif; color: #6b6458; text-align: center; padding: 30px; }
form { border: 1px solid #ddd5c4; padding: 14px; font: 14px sans-serif; }
`;

const HEADER = `<header><b>${NAME}</b><nav aria-label="Sections"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
<li><a href="/politics">Politics</a></li><li><a href="/money">Money</a></li><li><a href="/letters">Letters</a></li></ul></nav></header>`;

const FOOTER = `<footer><p>© ${NAME} 2026. Printed daily since 1871. <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></p></footer>`;

const AD = `<div class="ad ad-inline" aria-label="Advertisement">Advertisement<br><strong>Wool from the high pastures, 40 per cent off until Sunday</strong></div>`;

const LETTER_FORM = `<form class="newsletter" action="/subscribe"><label>Join 120,000 readers of our morning letter
<input type="email" name="email" placeholder="you@home.example"></label> <button>Subscribe</button></form>`;

function head(title: string, rest: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(title)} | ${NAME}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css">${rest}</head>`;
}

/** A broadsheet: a real article element, JSON-LD, an advertisement and a letter form between paragraphs, teasers beside. */
export const courier: Outlet = {
  name: NAME,
  host: 'courier.example',
  style: STYLE,
  page: (printed, others) => {
    const { story, path } = printed;
    const meta = `<meta property="og:type" content="article"><meta property="og:site_name" content="${NAME}">
<meta property="og:title" content="${escaped(story.headline)}"><meta property="article:published_time" content="${story.published}">
<link rel="canonical" href="${path}">${linkedData(NAME, printed)}`;
    return `${head(story.headline, meta)}<body>${HEADER}<main><article>
<h1>${escaped(story.headline)}</h1><p class="standfirst">${escaped(story.standfirst)}</p>
<div class="byline">${escaped(story.byline ?? '')} · <time datetime="${story.published}">${printedDay(story.published)}</time></div>
<figure><img src="/picture.svg" alt=""><figcaption>${escaped(story.caption)}</figcaption></figure>
<div class="body">${paragraphs(story.paragraphs.slice(0, 3))}${AD}${paragraphs(story.paragraphs.slice(3, 7))}
${LETTER_FORM}${paragraphs(story.paragraphs.slice(7))}</div></article>
<aside class="related"><h2>More on this story</h2><ul>${headlines(others)}
<li><a href="/sport">“We were 3–0 up and asleep,” says coach Bram Tully</a></li></ul></aside></main>${FOOTER}</body></html>`;
  },
  front: (all) =>
    `${head('Home', '')}<body>${HEADER}<main><section><h1>Today</h1><ul>${headlines(all)}
<li><a href="/money">Crown steady at 1.14 as 900 jobs go at Calder Steel</a></li><li><a href="/letters">Letters: bring back the night train</a></li>
</ul></section><aside><h2>Most read</h2><ul>${headlines(all.slice(0, 2))}</ul></aside></main>${FOOTER}</body></html>`,
};
