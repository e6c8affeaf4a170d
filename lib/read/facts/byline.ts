import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';
import { namesIn } from './names-in.ts';

/** Ends of the names of meta elements that hold an author. */
const AUTHOR_META = ['author', 'authors', 'byl', 'creator', 'author_name'] as const;
/** Some outlets name the author only by the address of the author's page. */
const AUTHOR_PAGE =
  /\/(?:profiles?|authors?|people|by|staff|journalists?|contributors?|reporters?)\/(?<slug>[a-z]{2,}-[a-z]{2,}(?:-[a-z]{2,}){0,2})\/?$/u;
/** For text in lower case. */
const STARTS_BY =
  /^(?:(?:written|reported|posted|story|words|article|review|analysis|opinion) )?by:? /u;
/** "Reported by" and the like fit in here. */
const MAX_OPENING = 14;
/** A name of two or three words that fills a line, two of them with a stroke between, or one before a date or a bar. */
const NAME_ALONE =
  /^[A-ZÀ-Ž][a-zß-ž]+(?: [A-Z]\.)?(?: [A-ZÀ-Ž][^\s\d/,|–—]+){1,2}(?: ?\/ ?(?:[A-ZÀ-Ž][^\s\d/,|–—]+ ?){2,3})?(?:$| ?[-–—|•,] ?(?:[A-Za-z]+ )?\d)/u;

const MAX_LINE = 120;
/** A byline stands within so many blocks after the headline, a name alone within half of that. */
const NEAR = 12;
const MAX_MARKED = 12;

/**
 * Who wrote the article: what the page states, unless that is the outlet; else what it marks as author near the headline;
 * else a line that begins with "By", or a name that stands alone.
 */
export function bylineOf(
  snapshot: Snapshot,
  data: ArticleData | undefined,
  place: { readonly headline: number; readonly outlet: string | null },
): string | null {
  const { headline, outlet } = place;
  const sources = [
    () => data?.authors.join(' & ').split('\n') ?? [],
    () => stated(snapshot).filter((content) => !content.startsWith('http')),
    () => marked(snapshot, headline),
    () =>
      stated(snapshot).map(
        (content) => AUTHOR_PAGE.exec(content)?.groups?.slug?.replaceAll('-', ' ') ?? '',
      ),
    () => linesNear(snapshot, headline),
  ];
  for (const source of sources) {
    for (const line of source()) {
      const names = namesIn(line, outlet);
      if (names.length > 0) return names.join(', ');
    }
  }
  return null;
}

function stated({ head }: Snapshot): string[] {
  return head.meta
    .filter(([name]) => AUTHOR_META.some((end) => name.endsWith(end)))
    .map(([, content]) => content);
}

function startsBy(line: string): boolean {
  const opening = line.slice(0, MAX_OPENING).toLowerCase();
  return opening.includes('by') && STARTS_BY.test(opening);
}

function marked({ hints }: Snapshot, headline: number): string[] {
  return hints
    .filter((hint) => hint.kind === 'author' && hint.block >= headline - 4)
    .slice(0, MAX_MARKED)
    .map((hint) => hint.value);
}

function linesNear({ blocks }: Snapshot, headline: number): string[] {
  const from = Math.max(0, headline + 1);
  const lines = blocks
    .slice(from, from + (headline === -1 ? 2 * NEAR : NEAR))
    .map((block) => block.text)
    .filter((text) => text.length <= MAX_LINE);
  const alone =
    headline === -1 ? [] : lines.slice(0, NEAR / 2).filter((text) => NAME_ALONE.test(text));
  return [...lines.filter(startsBy), ...alone];
}
