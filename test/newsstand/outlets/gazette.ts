import { escaped, headlines, type Outlet, paragraphs, printedDay } from './outlet.ts';

const NAME = 'Lestovar Gazette';

const STYLE = `
body { margin: 0; background: #dfe3e8; font: 15px/1.5 Verdana, 'DejaVu Sans', sans-serif; color: #111; }
table.page { width: 980px; margin: 0 auto; background: #fff; border-collapse: collapse; } td { vertical-align: top; padding: 14px; }
.mast { background: #14365c; color: #fff; font-size: 26px; font-weight: bold; } .mast a, .menu a { color: #fff; text-decoration: none; }
.menu { background: #2b5a8f; font-size: 12px; } .menu a { padding-right: 18px; }
.left { width: 150px; font-size: 12px; background: #eef2f6; } .left a { display: block; padding: 4px 0; }
.story h2 { font-size: 25px; line-height: 1.25; margin: 0 0 8px; } .lead { font-weight: bold; } .dat { font-size: 12px; color: #555; }
.pic { float: right; width: 240px; margin: 0 0 10px 14px; font-size: 11px; color: #555; } .pic img { width: 240px; height: 150px; object-fit: cover; }
.comments { border-top: 2px solid #14365c; margin-top: 24px; font-size: 13px; } .comment { border-bottom: 1px dotted #999; padding: 8px 0; } .comment b { color: #14365c; }
.foot { font-size: 11px; color: #555; text-align: center; }
`;

const MENU = `<tr><td colspan="2" class="mast"><a href="/">${NAME}</a></td></tr>
<tr><td colspan="2" class="menu"><a href="/">Front page</a><a href="/country">Country</a><a href="/courts">Courts</a><a href="/valley">The valley</a><a href="/weather">Weather 9°C</a></td></tr>`;

const COMMENTS = `<div id="comments" class="comments"><h3>Comments (3)</h3>
<div class="comment"><b>ferryman_61</b><br>My cousin works at the hospital and he says it is 500 dead, not what the ministry tells us. “They are hiding the lorries,” he told me on the telephone last night.</div>
<div class="comment"><b>Oda</b><br>Mr. Velisar said in 2024 that there would never be another shot in the valley. I have cut it out and kept it.</div>
<div class="comment"><b>third bench</b><br>Please, everybody, be kind to one another today.</div></div>`;

function frame(title: string, left: string, story: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="Content-Language" content="en">
<title>${escaped(title)} - ${NAME}</title><link rel="stylesheet" href="/style.css"></head><body>
<table class="page" cellpadding="0" cellspacing="0">${MENU}<tr><td class="left">${left}</td><td class="story">${story}</td></tr>
<tr><td colspan="2" class="foot">${NAME}, Mill Lane 4, Lestovar. Responsible under the press act: O. Brandl. Visitors today: 18,204</td></tr></table></body></html>`;
}

/** An old site: tables for layout, no metadata at all, the date in words, comments under the text. */
export const gazette: Outlet = {
  name: NAME,
  host: 'gazette.example',
  style: STYLE,
  page: ({ story }, others) =>
    frame(
      story.headline,
      `<b>Also today</b>${headlines(others, '', '')}`,
      `<h2>${escaped(story.headline)}</h2><div class="dat">${escaped(story.byline ?? '')}<br>Lestovar, ${printedDay(story.published)}, ${story.published.slice(11, 16)}</div>
<div class="pic"><img src="/picture.svg" alt=""><br>${escaped(story.caption)}</div>
<p class="lead">${escaped(story.standfirst)}</p>${paragraphs(story.paragraphs)}${COMMENTS}`,
    ),
  front: (all) =>
    frame(
      'Front page',
      '<b>Services</b><a href="/weather">Weather</a><a href="/pharmacies">Pharmacies on duty</a>',
      `<h2>Front page</h2><ul>${headlines(all)}<li><a href="/courts">Three years for the cheese thief of Mill Lane</a></li></ul>`,
    ),
};
