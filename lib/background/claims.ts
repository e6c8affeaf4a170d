import { quoteKey } from '../align/quote-key.ts';
import type { Correcting } from '../calls.ts';
import type { CorrectedPlace, CorrectionClaim, Subject } from '../model/correction.ts';
import type { FigureRelation, Finding } from '../model/finding.ts';
import type { GistFigure, GistPlace } from '../model/gist.ts';
import type { Compared } from '../pipeline.ts';
import type { Library } from '../ports.ts';
import { correctedWords } from '../remember/corrections.ts';
import { type MarkName, markName } from '../show/mark-ids.ts';

type FigureFinding = Extract<Finding, { readonly kind: 'figure' }>;

/** Characters of an article's id that tell two people of one name apart. */
const ID_PART = 8;
const REFUSED: ReadonlySet<FigureRelation> = new Set(['other-event', 'not-comparable']);

function placeIn(article: string, { start, end, text }: GistPlace): CorrectedPlace {
  return { article, start, end, text };
}

/** What a reader's word on a card claims; empty where the card has nothing of the kind any more. */
export async function claimsOf(
  { mark, what, of }: Correcting,
  compared: Compared,
  library: Library,
): Promise<CorrectionClaim[]> {
  const name = markName(mark);
  if (name === undefined) return [];
  switch (what) {
    case 'not-person':
      return name.kind === 'leader' ? notPerson(name, compared) : [];
    case 'not-speaker':
    case 'speaker':
      return name.kind === 'quote' ? speaker(name, compared, what === 'speaker' ? of : null) : [];
    case 'not-count':
    case 'same-count':
      return name.kind === 'figure'
        ? counts(name, compared, { library, of, same: what === 'same-count' })
        : [];
    default:
      return [];
  }
}

function notPerson({ index }: MarkName, { comparison }: Compared): CorrectionClaim[] {
  const known = comparison.known[index];
  const here = comparison.gist.people[index];
  if (known == null || here === undefined) return [];
  const article = comparison.here.id;
  const a = { id: `${known.id}~${article.slice(0, ID_PART)}`, name: here.name };
  return [{ kind: 'person', same: false, a, b: { id: known.id, name: known.name }, article }];
}

function speaker(
  { index }: MarkName,
  { reading, comparison }: Compared,
  person: string | null,
): CorrectionClaim[] {
  const found = reading.quotes[index];
  if (found === undefined) return [];
  const { start, end } = found;
  const text = correctedWords(reading, found);
  const quote = { article: comparison.here.id, start, end, text };
  if (person !== null) {
    const by = reading.people.find(({ id }) => id === person)?.name;
    return by === undefined ? [] : [{ kind: 'said-by', quote, by }];
  }
  return found.speaker === null ? [] : [{ kind: 'speaker', quote, not: found.speaker }];
}

interface Counts {
  readonly library: Library;
  readonly of: string | null;
  readonly same: boolean;
}

/** That a figure does, or does not, count what figures of earlier articles count: of all that are shown, or of one article's. */
async function counts(
  { index }: MarkName,
  { comparison }: Compared,
  { library, of, same }: Counts,
): Promise<CorrectionClaim[]> {
  const { here, gist, findings } = comparison;
  const figure = gist.figures[index];
  if (figure === undefined || figure.countKey === null) return [];
  const a = { ...placeIn(here.id, figure), countKey: figure.countKey };
  const asked = findings.filter(
    (finding): finding is FigureFinding =>
      finding.kind === 'figure' &&
      finding.here.index === index &&
      (same ? finding.relation === 'not-comparable' : !REFUSED.has(finding.relation)) &&
      (of === null || finding.there.article.id === of),
  );
  const claims = new Map<string, CorrectionClaim>();
  for (const { there } of asked) {
    const counted = await figureAt(library, there);
    if (counted?.countKey == null) continue;
    const b = { ...placeIn(there.article.id, counted), countKey: counted.countKey };
    claims.set(`${b.countKey} ${b.text}`, { kind: 'figure', same, a, b });
  }
  return [...claims.values()];
}

async function figureAt(
  library: Library,
  { article, start, end }: FigureFinding['there'],
): Promise<GistFigure | undefined> {
  const gist = await library.gist(article.id);
  return gist?.figures.find((figure) => figure.start === start && figure.end === end);
}

/** What corrections of a mark are found by. */
export function subjectsOfMark(mark: string, { reading, comparison }: Compared): Subject[] {
  const name = markName(mark);
  switch (name?.kind) {
    case 'leader': {
      const person = comparison.personIds[name.index];
      return person === undefined ? [] : [`person:${person}`];
    }
    case 'quote': {
      const quote = reading.quotes[name.index];
      return quote === undefined ? [] : [`quote:${quoteKey(correctedWords(reading, quote))}`];
    }
    case 'figure': {
      const countKey = comparison.gist.figures[name.index]?.countKey ?? null;
      return countKey === null ? [] : [`figure:${countKey}`];
    }
    default:
      return [];
  }
}

/** Whether a claim about something of a mark's subject is about the mark: of many figures of one count, about its number. */
export function concerns(claim: CorrectionClaim, mark: string, { comparison }: Compared): boolean {
  const name = markName(mark);
  switch (claim.kind) {
    case 'figure': {
      const figure = name?.kind === 'figure' ? comparison.gist.figures[name.index] : undefined;
      return [claim.a, claim.b].some(
        ({ countKey, text }) => countKey === figure?.countKey && text === figure.text,
      );
    }
    case 'person': {
      const here = name?.kind === 'leader' ? comparison.gist.people[name.index] : undefined;
      const isOne = (side: { readonly name: string }) =>
        side.name === here?.name || here?.spellings.some((one) => one.name === side.name) === true;
      return (
        [claim.a, claim.b].some(isOne) &&
        (claim.a.name !== claim.b.name || claim.article === comparison.here.id)
      );
    }
    default:
      return true;
  }
}
