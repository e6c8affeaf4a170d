import type { Story } from '../story.ts';

/** An article as it lies on the newsstand: a story on a page of its outlet. */
export interface Printed {
  readonly path: string;
  readonly story: Story;
}

/** An invented outlet: how its pages are built and served. */
export interface Outlet {
  readonly name: string;
  readonly host: string;
  readonly style: string;
  /**
   * The site's own script, served as /site.js; a site without one is static. Its pages carry `data-drawing` on the root
   * element until it has drawn all it is going to draw.
   */
  readonly script?: string;
  /** Response headers beside the content type. */
  readonly headers?: Readonly<Record<string, string>>;
  /** An article's page; `others` are what its teasers link to. */
  readonly page: (printed: Printed, others: readonly Printed[]) => string;
  /** The front page: headlines, no article. */
  readonly front: (all: readonly Printed[]) => string;
  /** What the site's script fetches by path; undefined where there is nothing. */
  readonly data?: (printed: Printed) => unknown;
}

/** Text for an attribute or an element's content. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Paragraphs of inner HTML, each in its element. */
export function paragraphs(inner: readonly string[], open = '<p>', close = '</p>'): string {
  return inner.map((html) => `${open}${html}${close}`).join('\n');
}

/** Links with headlines, for teasers and front pages. */
export function headlines(printed: readonly Printed[], open = '<li>', close = '</li>'): string {
  return printed
    .map(({ path, story }) => `${open}<a href="${path}">${escaped(story.headline)}</a>${close}`)
    .join('\n');
}

/** JSON-LD of an article, as a script element. */
export function linkedData(outlet: string, { story }: Printed): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.standfirst,
    datePublished: story.published,
    author: story.byline ? { '@type': 'Person', name: story.byline } : undefined,
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** A date as the outlet prints it: '4 March 2026'. Only the day; outlets add what they like. */
export function printedDay(published: string): string {
  const [year, month, day] = published.slice(0, 10).split('-').map(Number);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, (month ?? 1) - 1, 1),
  );
  return `${day} ${name} ${year}`;
}
