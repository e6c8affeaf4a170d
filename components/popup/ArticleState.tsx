import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/show/views.ts';
import { DifferenceList } from '../DifferenceList.tsx';

type ArticleView = Extract<PopupView, { state: 'article' }>;

/** Differences shown before the reader asks for the rest. */
const SHOWN = 3;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const FIRST = 'First article about this event in your library';

function titleOf({ earlier, differences }: ArticleView): string {
  if (earlier === 0 && differences.length === 0) return FIRST;
  const count =
    differences.length === 0 ? 'No differences' : counted(differences.length, 'difference');
  return earlier === 0
    ? `${count} with articles on other events`
    : `${count} with ${counted(earlier, 'earlier article')} on this event`;
}

function subtitleOf({ earlier, differences, compared, since }: ArticleView): string {
  if (earlier === 0)
    return differences.length === 0
      ? 'Nothing to compare yet. Once read, it is remembered on this device.'
      : `${FIRST}.`;
  if (differences.length > 0) return since === null ? '' : `Read since ${since}.`;
  const refused =
    compared.refused === 0
      ? ''
      : ` Not compared: ${counted(compared.refused, 'figure')}, each with its reason on its card.`;
  const { figures, quotes, leaders } = compared;
  const kinds = [
    [figures, 'figure'],
    [quotes, 'quote'],
    [leaders, 'name'],
  ] as const;
  const some = kinds.filter(([count]) => count > 0).map(([count, one]) => counted(count, one));
  return some.length === 0
    ? `Nothing in it is told in the others too.${refused}`
    : `Compared: ${some.join(', ')}.${refused}`;
}

/** Rows with the rest behind a button: told as a number, opened in place. */
function Rows({
  view,
  onGo,
}: {
  readonly view: ArticleView;
  readonly onGo: (mark: string) => void;
}) {
  const [all, setAll] = useState(false);
  const { differences } = view;
  const more = differences.length - SHOWN;
  return (
    <>
      <DifferenceList rows={all ? differences : differences.slice(0, SHOWN)} differ onGo={onGo} />
      {more > 0 && (
        <button type="button" class="row meta" aria-expanded={all} onClick={() => setAll(!all)}>
          <span class="grow">{all ? 'Show fewer' : counted(more, 'more difference')}</span>
        </button>
      )}
    </>
  );
}

/** What others have and this article leaves out: closed at first, since leaving out is not hiding. */
function LeftOut({
  view,
  onGo,
}: {
  readonly view: ArticleView;
  readonly onGo: (mark: string) => void;
}) {
  const count = view.leftOut.length;
  return (
    <details class="sec left-out">
      <summary class="row">
        <span class="grow">{counted(count, 'thing')} others have and this one leaves out</span>
      </summary>
      <DifferenceList rows={view.leftOut} differ={false} onGo={onGo} />
    </details>
  );
}

/** How the article compares: differences first, then what is left out, then what bears on all of it. */
export function ArticleState({
  view,
  onGo,
}: {
  readonly view: ArticleView;
  readonly onGo: (mark: string) => void;
}) {
  const subtitle = subtitleOf(view);
  return (
    <>
      <section class="sec">
        <h1 class="lead">{titleOf(view)}</h1>
        {subtitle !== '' && <p class="meta">{subtitle}</p>}
        {view.differences.length > 0 && <Rows view={view} onGo={onGo} />}
        {!view.dated && <p class="note">No date found: ordered by when you opened it.</p>}
        {view.notes.map((note) => (
          <p key={note} class="aside">
            {note}
          </p>
        ))}
      </section>
      {view.leftOut.length > 0 && <LeftOut view={view} onGo={onGo} />}
    </>
  );
}
