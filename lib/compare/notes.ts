import type { Finding } from '../model/finding.ts';
import type { Draft } from './gist.ts';
import type { Source } from './source.ts';
import { counted, nameOf } from './wording.ts';

/** Notes on the whole article, each one sentence. */
export function notesOf(
  draft: Draft,
  sources: readonly Source[],
  findings: readonly Finding[],
): string[] {
  const copy = sources.find(({ sameText }) => sameText);
  const version = sources.find(({ samePage }) => samePage);
  return [
    ...(version === undefined ? [] : [changedNote(draft, version, findings)]),
    ...(copy === undefined
      ? []
      : [`Nearly the same text as in ${nameOf(copy.gist.ref)}: one source, not two.`]),
    ...(draft.translated === null
      ? []
      : [
          `This text looks machine-translated (${draft.translated}): wordings are compared softly.`,
        ]),
    ...(draft.ref.dateFrom === 'read' ? ['No date found: ordered by when you opened it.'] : []),
    ...(draft.extent === 'whole' ? [] : [EXTENT_NOTES[draft.extent]]),
  ];
}

const EXTENT_NOTES = {
  teaser: 'Only the beginning of this article is open: what it leaves out is not compared.',
  live: 'This is a live blog, one article that changes: what it leaves out is not compared.',
} as const;

/** What changed on a page since it was read before: in its quotes, figures and names. */
function changedNote(draft: Draft, { gist }: Source, findings: readonly Finding[]): string {
  const about = findings.filter(({ there }) => there.article.id === gist.ref.id);
  const changed = (kind: Finding['kind']) =>
    about.filter((finding) => finding.kind === kind && finding.relation !== 'same').length;
  const matched = new Set(
    about.flatMap(({ kind, here }) => (kind === 'quote' && here !== null ? here.index : [])),
  );
  const counts = [
    [changed('quote'), 'quote', 'quotes'],
    [changed('figure'), 'figure', 'figures'],
    [changed('left-out'), 'statement taken out', 'statements taken out'],
    [draft.quotes.length - matched.size, 'statement added', 'statements added'],
    [namesOnlyIn(draft, gist), 'name added', 'names added'],
    [namesOnlyIn(gist, draft), 'name taken out', 'names taken out'],
  ] as const;
  const parts = counts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [counted(count, one, many)],
  );
  const what = parts.length === 0 ? 'its quotes and figures are the same' : parts.join(', ');
  return `This page has changed since you read it before: ${what}.`;
}

/** How many leaders one version names and the other does not. */
function namesOnlyIn({ people }: Pick<Draft, 'people'>, other: Pick<Draft, 'people'>): number {
  const named = new Set(other.people.map(({ id }) => id));
  return people.filter(({ id, leader }) => leader && !named.has(id)).length;
}
