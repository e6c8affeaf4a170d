import type { Finding } from '../../lib/model/finding.ts';
import type { ComparedRow } from './engine.ts';
import { readingRow } from './reading-row.ts';

/** A compared reading as a row of the terminal contract: people carry the library's ids, articles those of their rows. */
export function comparisonRow({ reading, comparison, rowOf }: ComparedRow): object {
  const findings = comparison.findings.map(({ kind, relation, here, there, why }: Finding) => ({
    kind,
    relation,
    here: here === null ? null : { start: here.start, end: here.end, text: here.text },
    there: {
      article: rowOf.get(there.article.id) ?? there.article.id,
      start: there.start,
      end: there.end,
      text: there.text,
    },
    why,
  }));
  return {
    ...readingRow(reading, comparison.personIds),
    event: comparison.event,
    findings,
    notes: comparison.notes,
  };
}
