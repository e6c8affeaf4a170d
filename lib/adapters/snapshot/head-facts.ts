import type { HeadFacts } from '../../model/snapshot.ts';

/** Bounds that no honest page comes near; past them a page would only cost its reader time. */
const MAX_META = 300;
const MAX_CONTENT = 1_000;
const MAX_SCRIPTS = 30;
const MAX_JSON_LD = 300_000;
const MAX_PARAGRAPHS = 300;
/** More prose than this tells the gate nothing more: paragraphs, and characters of each. */
const ENOUGH_PROSE = 12;
const MAX_PROSE = 600;

/** JSON-LD that may speak of an article; all else (menus, ratings, organisations) is not carried along. */
const SPEAK_OF_ARTICLE = [
  'Article"',
  'Posting"',
  '"Report"',
  '"Review"',
  '"headline"',
  '"articleBody"',
];

const PROSE = 80;
const MOSTLY_LINKS = 0.4;

/** Takes the facts of a page's head that the gate decides by. Reads only; costs about a millisecond. */
export function headFacts(document: Document, location: { readonly href: string }): HeadFacts {
  const meta = metaOf(document);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  return {
    url: location.href,
    title: document.title.slice(0, MAX_CONTENT),
    language: languageOf(document, meta),
    meta,
    canonical: canonical === '' ? undefined : canonical,
    jsonLd: jsonLdOf(document),
    prose: proseOf(document),
  };
}

function metaOf(document: Document): [name: string, content: string][] {
  const found: [string, string][] = [];
  const elements = document.getElementsByTagName('meta');
  for (let at = 0; found.length < MAX_META; at += 1) {
    const element = elements[at];
    if (!element) break;
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop');
    const content = element.getAttribute('content');
    if (!name || !content) continue;
    found.push([name.toLowerCase(), content.slice(0, MAX_CONTENT)]);
  }
  return found;
}

function languageOf(
  document: Document,
  meta: readonly (readonly [name: string, content: string])[],
): string {
  const root = document.documentElement;
  const stated = root.getAttribute('lang') ?? root.getAttribute('xml:lang');
  if (stated) return stated.trim();
  const named = ['content-language', 'language', 'inlanguage', 'og:locale'];
  return meta.find(([name]) => named.includes(name))?.[1].trim() ?? '';
}

function jsonLdOf(document: Document): string[] {
  const found: string[] = [];
  // HTML compares the values of `type` without regard to case.
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (const { textContent: text } of [...scripts].slice(0, MAX_SCRIPTS)) {
    if (text.length > MAX_JSON_LD) continue;
    if (SPEAK_OF_ARTICLE.some((word) => text.includes(word))) found.push(text);
  }
  return found;
}

function proseOf(document: Document): string[] {
  const paragraphs = document.getElementsByTagName('p');
  const prose: string[] = [];
  for (let at = 0; at < MAX_PARAGRAPHS && prose.length < ENOUGH_PROSE; at += 1) {
    const paragraph = paragraphs[at];
    if (!paragraph) break;
    const text = paragraph.textContent;
    if (text.length < PROSE) continue;
    let linked = 0;
    for (const { textContent } of paragraph.getElementsByTagName('a')) linked += textContent.length;
    if (linked < MOSTLY_LINKS * text.length) prose.push(text.slice(0, MAX_PROSE));
  }
  return prose;
}
