/** Host of pages that are hard to read or must be left alone. */
export const ODD_HOST = 'odd.example';

/** A paragraph that no other number gives: text that stands twice on a page is dropped as furniture. */
const paragraph = (number: number): string =>
  `In ballot ${number} the council of Brindle Bay voted 7 to 4 to keep the old lighthouse lit, and the mayor, Orla Finch, said “a town needs one lamp that nobody may switch off”, while the keeper, who has climbed its steps each evening since the winter of ballot ${number}, asked only for a new kettle.`;

const deutsch = (number: number): string =>
  `Im ${number}. Wahlgang hat der Gemeinderat von Brindelfing mit 7 zu 4 Stimmen beschlossen, den alten Leuchtturm weiter zu betreiben. „Eine Stadt braucht eine Lampe, die niemand ausschalten darf“, sagte die Bürgermeisterin Orla Fink nach der Sitzung, die bis in die Nacht gedauert hatte.`;

const times = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<p>${make(index + 1)}</p>`).join('\n');

const page = (content: string, language = 'en'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Lighthouse stays lit</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-03T08:00:00+00:00"></head><body>${content}</body></html>`;

/** Paragraphs that make about ten megabytes. */
const FAR_TOO_MANY = 33_000;

const TITLE = '<h1>Lighthouse stays lit</h1>';

const PAGES: Readonly<Record<string, () => string>> = {
  '/plain': () => page(`<article>${TITLE}${times(8, paragraph)}</article>`),
  '/linked': () =>
    page(
      `<article>${TITLE}${times(8, paragraph).replaceAll(/“[^”]*”/gu, '<a href="/plain">$&</a>')}</article>`,
    ),
  '/empty': () => page(''),
  '/huge': () => page(`<article>${TITLE}${times(FAR_TOO_MANY, paragraph)}</article>`),
  '/broken': () =>
    page(
      `<article><h1>Lighthouse stays lit</h2><p>${paragraph(90)}<div><p>${paragraph(91)}<b><p>${paragraph(92)}</i></article></p></p>${times(6, paragraph)}<table><p>${paragraph(93)}</table`,
    ),
  '/german': () =>
    page(`<article><h1>Leuchtturm bleibt an</h1>${times(8, deutsch)}</article>`, 'de'),
  '/editable': () =>
    page(`<article contenteditable="true">${TITLE}${times(8, paragraph)}</article>`),
  '/framing': () =>
    page('<h1>A page with a frame</h1><iframe src="/plain" width="700" height="500"></iframe>'),
};

/** A page of the odd host: no text, far too much, broken markup, another language, an editor, a frame, quotes that are links. */
export function oddPage(path: string): { readonly body: string; readonly status: number } {
  const made = PAGES[path];
  return made ? { body: made(), status: 200 } : { body: page('<p>Not here.</p>'), status: 404 };
}
