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
    ...(version === undefined ? [] : [changedNote(version, findings)]),
    ...(copy === undefined
      ? []
      : [`Nearly the same text as in ${nameOf(copy.gist.ref)}: one source, not two.`]),
    ...(draft.translated === null
      ? []
      : [
          `This text looks machine-translated (${draft.translated}): wordings are compared softly.`,
        ]),
    ...(draft.ref.dateFrom === 'read' ? ['No date found: ordered by when you opened it.'] : []),
    ...(draft.extent === 'teaser'
      ? ['Only the beginning of this article is open: what it leaves out is not compared.']
      : []),
  ];
}

/** What changed on a page since it was read before. */
function changedNote({ gist }: Source, findings: readonly Finding[]): string {
  const changed = findings.filter(
    ({ there, relation }) => there.article.id === gist.ref.id && relation !== 'same',
  );
  const kinds = [
    ['quote', 'quote', 'quotes'],
    ['figure', 'figure', 'figures'],
    ['left-out', 'statement taken out', 'statements taken out'],
  ] as const;
  const parts = kinds.flatMap(([kind, one, many]) => {
    const count = changed.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  const what = parts.length === 0 ? 'its quotes and figures are the same' : parts.join(', ');
  return `This page has changed since you read it before: ${what}.`;
}
