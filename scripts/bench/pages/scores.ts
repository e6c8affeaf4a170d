import type { Answer } from '../pages.ts';

/** What is known of a saved page. */
export interface PageTruth {
  readonly kind: string;
  readonly tier: string;
  readonly text: string | null;
  readonly textOk: boolean | null;
}

/** How one reader did on one page. */
export interface Scored {
  readonly kind: string;
  readonly fired: boolean;
  readonly ms: number;
  /** 4-gram precision and recall, where the page's text is known. */
  readonly text: { readonly precision: number; readonly recall: number } | undefined;
}

const N = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Compares an answer with the truth: text by runs of four words, as the page benchmark of ScrapingHub does. */
export function scorePage(truth: PageTruth, answer: Answer): Scored {
  const { kind, tier, text, textOk } = truth;
  const known = kind === 'news' && tier === 'A' && text !== null && textOk !== false;
  return {
    kind: tier === 'C' ? 'left out' : kind,
    fired: answer.isArticle,
    ms: answer.ms,
    text: known ? compare(grams(text), grams(answer.text ?? '')) : undefined,
  };
}

function grams(text: string): Map<string, number> {
  const words = text.normalize('NFC').match(WORD) ?? [];
  const found = new Map<string, number>();
  for (let at = 0; at + N <= Math.max(words.length, N); at += 1) {
    const gram = words.slice(at, at + N).join(' ');
    if (gram !== '') found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

function compare(
  truth: ReadonlyMap<string, number>,
  answer: ReadonlyMap<string, number>,
): { readonly precision: number; readonly recall: number } {
  const total = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let both = 0;
  for (const [gram, count] of answer) both += Math.min(count, truth.get(gram) ?? 0);
  return { precision: both / (total(answer) || 1), recall: both / (total(truth) || 1) };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The result as a Markdown table; times are ratios to the first reader's, for they depend on the machine and its load. */
export function table(scored: ReadonlyMap<string, readonly Scored[]>): string {
  const rows = [...scored].map(([name, pages]) => rowOf(name, pages));
  const [first] = rows;
  const ratio = (value: number, unit: number | undefined) =>
    `${(value / (unit ?? value)).toFixed(1)} ×`;
  const lines = rows.map(
    (row) =>
      `| ${row.name} | ${row.f1.toFixed(3)} | ${row.precision.toFixed(3)} / ${row.recall.toFixed(3)} / ${row.falsePositives.toFixed(3)} | ` +
      `${ratio(row.median, first?.median)} | ${ratio(row.p95, first?.p95)} | ${row.median.toFixed(1)} / ${row.p95.toFixed(1)} / ${row.none.toFixed(1)} |`,
  );
  return [
    `${first?.texts ?? 0} article texts; gate over ${first?.gated ?? 0} pages`,
    '',
    '| reader | text, 4-gram F1 | gate: precision / recall / false-positive rate | time, median | time, p95 | ms, this run: median / p95 / median where it finds no article |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function rowOf(name: string, pages: readonly Scored[]) {
  const texts = pages.flatMap(({ text }) => (text ? [text] : []));
  const p = mean(texts.map((text) => text.precision));
  const r = mean(texts.map((text) => text.recall));
  const news = pages.filter(({ kind }) => kind === 'news');
  const other = pages.filter(({ kind }) => !['news', 'blog', 'left out'].includes(kind));
  const right = news.filter(({ fired }) => fired).length;
  const wrong = other.filter(({ fired }) => fired).length;
  const times = pages.map(({ ms }) => ms);
  return {
    name,
    texts: texts.length,
    gated: news.length + other.length,
    f1: (2 * p * r) / (p + r),
    precision: right / (right + wrong),
    recall: right / news.length,
    falsePositives: wrong / other.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    none: quantile(
      pages.filter(({ fired }) => !fired).map(({ ms }) => ms),
      0.5,
    ),
  };
}
