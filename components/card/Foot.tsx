import { useState } from 'preact/hooks';
import type { Correcting } from '../../lib/calls.ts';
import type { CardView, FigureCard } from '../../lib/show/views.ts';
import type { CardActions } from './Card.tsx';

const CORRECTIONS = {
  leader: { what: 'not-person', words: 'Not this person…' },
  quote: { what: 'not-speaker', words: 'Not this speaker…' },
  figure: { what: 'not-count', words: 'Not the same count…' },
} as const;

/** Says for a moment that the citation lies on the clipboard, or that the browser refused. */
function CopyButton({ text, onCopy }: { readonly text: string } & Pick<CardActions, 'onCopy'>) {
  const [copied, setCopied] = useState<boolean | undefined>(undefined);
  const words = copied === undefined ? 'Copy citation' : copied ? 'Copied' : 'Could not copy';
  return (
    <button type="button" class="btn bare" onClick={async () => setCopied(await onCopy(text))}>
      <span aria-live="polite">{words}</span>
    </button>
  );
}

interface EarlierCount {
  readonly article: string;
  readonly words: string;
}

/** The earlier values that a figure is compared with, one for each article. */
function earlierCounts({ series }: FigureCard): EarlierCount[] {
  const counts = new Map<string, EarlierCount>();
  for (const { source, value, qualifier, outlet, date } of series) {
    if (source === null || counts.has(source.articleId)) continue;
    const words = `${qualifier === null ? '' : `${qualifier} `}${value} · ${outlet}, ${date}`;
    counts.set(source.articleId, { article: source.articleId, words });
  }
  return [...counts.values()];
}

/** Which of several earlier values counts something else. */
function WhichCount({
  counts,
  onChoose,
}: {
  readonly counts: readonly EarlierCount[];
  readonly onChoose: (article: string | null) => void;
}) {
  return (
    <fieldset class="which">
      <legend class="sub">Which of them counts something else?</legend>
      <p class="choose">
        {counts.map(({ article, words }) => (
          <button key={article} type="button" class="btn" onClick={() => onChoose(article)}>
            {words}
          </button>
        ))}
        <button type="button" class="btn" onClick={() => onChoose(null)}>
          All of them
        </button>
      </p>
    </fieldset>
  );
}

/** What a card can be asked for; where several earlier values may be meant, asks which. */
export function Foot({
  card,
  onCopy,
  onPanel,
  onCorrect,
}: { readonly card: CardView } & Pick<CardActions, 'onCopy' | 'onPanel' | 'onCorrect'>) {
  const [asking, setAsking] = useState(false);
  const { what, words } = CORRECTIONS[card.kind];
  const counts = card.kind === 'figure' ? earlierCounts(card) : [];
  const correct = (of: Correcting['of']): void => {
    setAsking(false);
    onCorrect?.({ mark: card.mark, what, of });
  };
  const several = counts.length > 1;
  return (
    <>
      {asking && <WhichCount counts={counts} onChoose={correct} />}
      <div class="card-foot">
        {onPanel !== undefined && (
          <button type="button" class="btn bare" onClick={() => onPanel(card.mark)}>
            {card.kind === 'leader' && card.mentions > 1
              ? `All ${card.mentions} mentions`
              : 'Open in panel'}
          </button>
        )}
        <CopyButton key={card.mark} text={card.citation} onCopy={onCopy} />
        {onCorrect !== undefined && card.deniable && (
          <button
            type="button"
            class="btn bare last"
            {...(several && { 'aria-expanded': asking })}
            onClick={() => (several ? setAsking(!asking) : correct(null))}
          >
            {words}
          </button>
        )}
      </div>
    </>
  );
}
