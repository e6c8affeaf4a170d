import type { Snapshot } from '../../model/snapshot.ts';
import type { ArticleData } from '../json-ld.ts';

const AUTHOR_META = /(?:^|[:.-])(?:author|authors|byl|creator|citation_author|author_name)$/u;
/** Some outlets name the author only by the address of the author's page. */
const AUTHOR_PAGE =
  /^https?:\/\/[^/]+\/(?:[^/]+\/)?(?:profiles?|authors?|people|by|staff|journalists?|contributors?|reporters?)\/(?<slug>\p{L}{2,}-\p{L}{2,}(?:-\p{L}{2,}){0,2})\/?$/iu;

const BY =
  /^\s*(?:(?:written|reported|posted|story|words|article|review|analysis|opinion)\s+)?by:?\s+/iu;
/** What follows the names in a byline: a role, a date, a place, a bar. */
const AFTER_NAMES =
  /\s*(?:[|•·–—(@]|\d|,\s*(?:the )?associated press|,\s*(?:\p{L}+ ){0,4}(?:writer|reporter|editor|correspondent|contributor|columnist|producer)|,?(?<!\p{L})(?:updated|published|posted|for\s|in\s|staff|senior|chief|special to|(?:writer|reporter|editor|correspondent|contributor|columnist|producer)s?(?!\p{L})|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d)).*$/isu;
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}|de |van |von |bin |al-|el-|la )[\p{L}.'’ -]*){0,5}$/u;
/** A name of two or three words that fills a line, or is followed by a date or a bar. */
const NAME_ALONE =
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){1,2}(?:$|\s*[-–—|•,]\s*(?:\p{L}+ )?\d)/u;
const NOT_NAME =
  /^the |https?:|www\.|\.com|@|\b(?:staff|admin|editors?|newsroom|team|desk|agencies|news service|subscribe|follow|bio|authors?|share|website|expert|our|your|call|contributor|news|mon|tue|wed|thu|fri|sat|sun|shop\w*|min|read|more|by)\b|(?:january|february|march|april|june|july|august|september|october|november|december)$/iu;
const BETWEEN_NAMES = /\s*(?:,|;|&|\/|\band\b|\bwith\b)\s*/u;

const MAX_NAMES = 8;
const MAX_LINE = 120;
/** A byline stands within so many blocks after the headline. */
const NEAR = 12;

/**
 * Who wrote the article: what the page states, unless that is the outlet; else what it marks as author near the headline;
 * else a line that begins with "By".
 */
export function bylineOf(
  snapshot: Snapshot,
  data: ArticleData | undefined,
  place: { readonly headline: number; readonly outlet: string | null },
): string | null {
  const { head } = snapshot;
  const metas = head.meta.filter(([name]) => AUTHOR_META.test(name)).map(([, content]) => content);
  const marked = snapshot.hints
    .filter((hint) => hint.kind === 'author' && hint.block >= place.headline - 4)
    .slice(0, 12)
    .map((hint) => hint.value);
  const pages = metas.map(
    (content) => AUTHOR_PAGE.exec(content)?.groups?.slug?.replace(/-/gu, ' ') ?? '',
  );
  const lines = linesNear(snapshot, place.headline);
  for (const group of [
    data?.authors ?? [],
    ...each(metas),
    ...each(marked),
    ...each(pages),
    ...each(lines),
  ]) {
    const names = personNames(group, place.outlet);
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

const each = (lines: readonly string[]): string[][] => lines.map((line) => [line]);

/** Lines after the headline that begin with "By", then a name that stands alone. */
function linesNear(snapshot: Snapshot, headline: number): string[] {
  const from = Math.max(0, headline + 1);
  const lines = snapshot.blocks
    .slice(from, from + (headline === -1 ? 2 * NEAR : NEAR))
    .map((block) => block.text)
    .filter((text) => text.length <= MAX_LINE);
  const alone =
    headline === -1 ? [] : lines.slice(0, NEAR / 2).filter((text) => NAME_ALONE.test(text));
  return [...lines.filter((text) => BY.test(text)), ...alone];
}

/** The names of people in a byline, without roles, dates and the outlet's own name. */
function personNames(lines: readonly string[], outlet: string | null): string[] {
  const own = outlet?.toLowerCase() ?? '';
  const names = lines
    .flatMap((line) => line.replace(BY, '').replace(AFTER_NAMES, '').split(BETWEEN_NAMES))
    .map((name) => name.replace(BY, '').trim())
    .filter((name) => name.length > 2 && name.length < 50)
    .filter(
      (name) =>
        NAME.test(properCase(name)) && !NOT_NAME.test(name) && !own.includes(name.toLowerCase()),
    )
    .map(properCase);
  return [...new Set(names)].slice(0, MAX_NAMES);
}

/** 'JANE DOE' and 'jane doe' as 'Jane Doe'; all else as it is. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
