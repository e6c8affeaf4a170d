import { escaped, headlines, linkedData, type Outlet, paragraphs, printedDay } from './outlet.ts';

const NAME = 'Meridian Wire';

const STYLE = `
body { margin: 0; font: 17px/1.6 system-ui, 'Liberation Sans', sans-serif; color: #1b1f24; background: #fff; }
.bar { display: flex; align-items: baseline; gap: 28px; padding: 14px 32px; background: #0d1a26; color: #fff; } .bar a { color: #cfd8e1; text-decoration: none; font-size: 14px; }
.bar strong { font-size: 20px; letter-spacing: 0.5px; }
#main { max-width: 700px; margin: 0 auto; padding: 30px 24px; }
.kicker { color: #b3541e; font-size: 14px; font-weight: 600; } h1 { font-size: 33px; line-height: 1.2; margin: 6px 0; } .sub { color: #4c5661; }
.meta { font-size: 13px; color: #67717c; margin: 12px 0 20px; }
.shot { margin: 0 0 18px; } .shot img { width: 100%; height: 280px; object-fit: cover; } .shot p { font-size: 13px; color: #67717c; margin: 4px 0; }
.rel { border-left: 3px solid #b3541e; padding: 2px 16px; margin: 24px 0; font-size: 15px; } .legal { font-size: 12px; color: #67717c; border-top: 1px solid #dde2e7; margin-top: 32px; }
`;

const BAR = `<div class="bar" role="navigation"><strong>${NAME}</strong><a href="/">Latest</a><a href="/conflict">Conflict</a><a href="/climate">Climate</a><a href="/data">Data</a></div>`;

const LEGAL = `<p class="legal">Reporting by the offices in Lestovar and Port Amsel; editing by N. Quill. Our standards: the ${NAME} Principles of 1954.</p>`;

function head(title: string, rest: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} | ${NAME}</title><link rel="stylesheet" href="/style.css">${rest}</head>`;
}

/** An agency: a strict content security policy, JSON-LD, a teaser box in the middle of the text. */
export const wire: Outlet = {
  name: NAME,
  host: 'wire.example',
  style: STYLE,
  headers: {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
  page: (printed, others) => {
    const { story } = printed;
    return `${head(story.headline, linkedData(NAME, printed))}<body>${BAR}<div id="main"><div class="kicker">Conflict</div>
<h1>${escaped(story.headline)}</h1><p class="sub">${escaped(story.standfirst)}</p>
<div class="meta">By ${escaped(story.byline ?? NAME)}<br>${printedDay(story.published)}, ${story.published.slice(11, 16)} local time</div>
<div class="shot"><img src="/picture.svg" alt=""><p class="caption">${escaped(story.caption)}</p></div>
<div class="text">${paragraphs(story.paragraphs.slice(0, 4))}
<div class="rel" role="complementary">Read next<br>${headlines(others.slice(-2), '', '<br>')}
<a href="/data">FACTBOX - The truce of 2023: 3 guarantors, 14 articles, no shot for 1,100 days</a></div>
${paragraphs(story.paragraphs.slice(4))}</div>${LEGAL}</div></body></html>`;
  },
  front: (all) =>
    `${head('Latest', '')}<body>${BAR}<div id="main"><h1>Latest</h1>${headlines(all, '<p>', '</p>')}
<p><a href="/data">Table: prices of wheat, oats and barley in 14 ports</a></p></div></body></html>`,
};
