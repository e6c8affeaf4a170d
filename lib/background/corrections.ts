import type { Correcting, Done } from '../calls.ts';
import type { Correction, CorrectionClaim } from '../model/correction.ts';
import { type Compared, readCorrected } from '../pipeline.ts';
import { type Answer, answered } from '../ports.ts';
import { correctionOf } from '../remember/corrections.ts';
import { type CorrectionView, correctionView } from '../show/corrections.ts';
import { claimsOf, concerns, subjectsOfMark } from './claims.ts';
import type { Desk } from './desk.ts';
import type { OpenArticles } from './open-articles.ts';
import { compareOpen } from './page-calls.ts';

/** Who corrects: there is one reader. */
const AUTHOR = 'reader';
/** More than anybody will have made by hand; the newest are listed. */
const LISTED = 1000;

const DONE: Done = { ok: true, why: '' };
const GONE = 'What this card compares has changed. Close it and open it again.';
const PRIVATE = 'Nothing is kept from a private window, and no correction either.';

/** A tab whose card was corrected, and whether it is in a private window. */
export interface CorrectedTab {
  readonly tab: number;
  readonly private: boolean;
}

/** Keeps what the reader of a card has put right, and applies it to all that is open. */
export async function correct(
  desk: Desk,
  articles: OpenArticles,
  { tab, private: isPrivate }: CorrectedTab,
  correcting: Correcting,
): Promise<Done> {
  if (isPrivate) return { ok: false, why: PRIVATE };
  const compared = await (await articles.of(tab))?.compared;
  if (compared === undefined) return { ok: false, why: GONE };
  if (!compared.ok) return { ok: false, why: compared.why };
  const made = await answered(async () => {
    const claims = await claimsOf(correcting, compared.value, desk.library);
    const at = desk.clock.now();
    for (const claim of claims)
      await desk.library.correct(await correctionOf(claim, AUTHOR, at, desk.hash));
    return claims;
  });
  if (made.ok && made.value.length === 0) return { ok: false, why: GONE };
  return applied(desk, articles, made);
}

/** Takes a correction back, and applies that to all that is open. */
export async function withdraw(desk: Desk, articles: OpenArticles, id: string): Promise<Done> {
  const taken = await answered(async () => {
    const correction = await desk.library.withdraw(id);
    return correction === undefined ? [] : [correction.claim];
  });
  return applied(desk, articles, taken);
}

async function applied(
  desk: Desk,
  articles: OpenArticles,
  claims: Answer<readonly CorrectionClaim[]>,
): Promise<Done> {
  if (!claims.ok) return { ok: false, why: claims.why };
  const changed = [...new Set(claims.value.flatMap(readDifferently))];
  const read = await readCorrected(changed, desk.recognise, desk);
  await compareOpen(desk, articles);
  return read.ok ? DONE : { ok: false, why: read.why };
}

/** The article that itself reads otherwise, and not only compares otherwise, by a claim. */
function readDifferently(claim: CorrectionClaim): string[] {
  switch (claim.kind) {
    case 'person':
      return claim.article === undefined ? [] : [claim.article];
    case 'speaker':
    case 'said-by':
      return [claim.quote.article];
    default:
      return [];
  }
}

/** The corrections that bear on a mark, newest first. */
export async function correctionsOn(
  desk: Desk,
  mark: string,
  compared: Compared,
): Promise<readonly CorrectionView[]> {
  const found = await answered(() => desk.library.correctionsAbout(subjectsOfMark(mark, compared)));
  const all: readonly Correction[] = found.ok ? found.value : [];
  return all
    .filter(({ claim }) => concerns(claim, mark, compared))
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(correctionView);
}

/** The latest corrections, newest first; null where the library cannot be asked. */
export async function listCorrections({
  library,
}: Desk): Promise<readonly CorrectionView[] | null> {
  const answer = await answered(() => library.corrections(LISTED));
  return answer.ok ? answer.value.map(correctionView) : null;
}
