/** What a page's structured data says of the article on it. Fields the data does not give are undefined. */
export interface ArticleData {
  readonly type: string;
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly authors: readonly string[];
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  readonly body: string | undefined;
  /** False where the publisher marks it as behind a paywall. */
  readonly free: boolean;
}

type Json = { readonly [key: string]: unknown };

const ARTICLE_TYPE = /^(?:\w*Article|(?:Live)?BlogPosting|Report|Review)$/u;
/** Deeper than any vocabulary nests; keeps a hostile file from costing more than its length. */
const MAX_DEPTH = 6;
const MAX_ITEMS = 200;

/**
 * Finds the article in a page's JSON-LD. Data that is not JSON is skipped: many publishers print line breaks inside
 * strings, which is mended first.
 */
export function articleData(scripts: readonly string[]): ArticleData | undefined {
  const found = scripts.flatMap((script) => articlesIn(parse(script), 0));
  const main = found.find((item) => text(item.headline) ?? text(item.datePublished));
  const item = main ?? found[0];
  return item && dataOf(item);
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    try {
      return JSON.parse(mended(script));
    } catch {
      return undefined;
    }
  }
}

/** Without the comment marks of old days around it, line breaks inside of strings and a semicolon at the end. */
function mended(script: string): string {
  return (
    script
      .replace(/^\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)|(?:\/\/)?\s*(?:\]\]>|-->)\s*;?\s*$/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks such files
      .replace(/[\u0000-\u001F]+/gu, ' ')
      .replace(/;\s*$/u, '')
  );
}

function articlesIn(value: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value))
    return value.slice(0, MAX_ITEMS).flatMap((item) => articlesIn(item, depth + 1));
  if (!isObject(value)) return [];
  const own = typesOf(value).some((type) => ARTICLE_TYPE.test(type)) ? [value] : [];
  const below = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    articlesIn(value[key], depth + 1),
  );
  return [...own, ...below];
}

function dataOf(item: Json): ArticleData {
  return {
    type: typesOf(item).find((type) => ARTICLE_TYPE.test(type)) ?? 'Article',
    headline: text(item.headline) ?? text(item.name),
    published: text(item.datePublished) ?? text(item.dateCreated),
    authors: names(item.author ?? item.creator),
    outlet: names(item.publisher ?? item.sourceOrganization)[0],
    language: text(item.inLanguage),
    body: text(item.articleBody),
    free: !['false', false, 'False'].includes(item.isAccessibleForFree as string | boolean),
  };
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).flatMap(names);
  if (isObject(value)) return names(value.name ?? value['@name']);
  const name = text(value);
  return name === undefined || /^https?:/u.test(name) ? [] : [name];
}

function typesOf(item: Json): string[] {
  const type = item['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function text(value: unknown): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
