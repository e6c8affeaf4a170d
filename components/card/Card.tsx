import type { CardAnswer, Correcting } from '../../lib/calls.ts';
import type { CardView } from '../../lib/show/views.ts';
import { Icon } from '../Icon.tsx';
import { Kind } from '../Kind.tsx';
import '../styles/card.css';
import { FigureBody } from './FigureBody.tsx';
import { Foot } from './Foot.tsx';
import { LeaderBody } from './LeaderBody.tsx';
import { QuoteBody } from './QuoteBody.tsx';
import { Said } from './Said.tsx';

/** What a card can ask for. What is not given is not offered. */
export interface CardActions {
  readonly onClose: () => void;
  readonly onOptions: () => void;
  readonly onRetry: () => void;
  /** Puts a citation on the clipboard; false where the browser would not. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPanel?: (mark: string) => void;
  readonly onCorrect?: (correcting: Correcting) => void;
  /** Takes a correction back. */
  readonly onUndo: (correction: string) => void;
}

interface CardProps extends CardActions {
  /** 'looking' until the background has answered; 'updated' where it never will, since a new version took its place. */
  readonly answer: CardAnswer | 'looking' | 'updated';
  /** Why a correction could not be kept; null where none failed. */
  readonly failed?: string | null;
}

const KIND_NAMES = { leader: 'Leader', quote: 'Quote', figure: 'Figure' } as const;
function labelOf(card: CardView): string {
  switch (card.kind) {
    case 'leader':
      return `Leader: ${card.name}`;
    case 'quote':
      return card.speaker === null ? 'Quote, speaker unsure' : `Quote: ${card.speaker}`;
    case 'figure':
      return `Figure: ${[card.qualifier, card.value, card.counted].filter(Boolean).join(' ')}`;
  }
}

function Head({ card, onClose, onOptions }: { readonly card: CardView } & CardActions) {
  return (
    <div class="card-head">
      <Kind kind={card.kind} differs={card.differs} />
      <span class="what">{KIND_NAMES[card.kind]}</span>
      {card.differs && <span class="vh">differs from earlier coverage</span>}
      <span class="grow" />
      <button type="button" class="btn icon" aria-label="Card settings" onClick={onOptions}>
        <Icon name="options" />
      </button>
      <button type="button" class="btn icon" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A card that has nothing but a sentence to say. */
function Sentence({
  title,
  children,
  retry,
}: {
  readonly title: string;
  readonly children?: string;
  readonly retry?: () => void;
}) {
  return (
    <div class="card short" role="dialog" aria-label={title}>
      <div class="card-body">
        <h1 class="sub">{title}</h1>
        <p class="meta">
          {children}{' '}
          {retry !== undefined && (
            <button type="button" class="link" onClick={retry}>
              Try again
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

function Body({
  card,
  language,
  onCorrect,
}: {
  readonly card: CardView;
  readonly language: string;
} & Pick<CardActions, 'onCorrect'>) {
  if (card.kind === 'leader') return <LeaderBody card={card} language={language} />;
  const { mark } = card;
  if (card.kind === 'figure') {
    const compare =
      onCorrect && ((article: string) => onCorrect({ mark, what: 'same-count', of: article }));
    return <FigureBody card={card} language={language} onCompare={compare} />;
  }
  const choose =
    onCorrect && ((person: string) => onCorrect({ mark, what: 'speaker', of: person }));
  return <QuoteBody card={card} language={language} onSpeaker={choose} />;
}

/** The card of a mark: what it is, how it compares, and the exact sentences elsewhere. A dialogue that blocks nothing. */
export function Card(props: CardProps) {
  const { answer, failed = null, onRetry, onCopy, onPanel, onUndo } = props;
  if (answer === 'updated')
    return (
      <Sentence title="Crossread was updated.">
        Reload this page to go on. Marks have been taken off it.
      </Sentence>
    );
  if (answer === 'looking')
    return (
      <div class="card short slow" role="dialog" aria-label="Crossread" aria-busy="true">
        <p class="card-body meta">Looking through your library…</p>
      </div>
    );
  if (answer.state === 'failed')
    return (
      <Sentence title={answer.why} retry={onRetry}>
        The marks on the page still hold.
      </Sentence>
    );
  const { card, language, trouble, corrections, correctable } = answer;
  const may = correctable && props.onCorrect ? { onCorrect: props.onCorrect } : {};
  return (
    <div class="card" role="dialog" aria-label={labelOf(card)}>
      <Head {...props} card={card} />
      <div class="card-body">
        <Body card={card} language={language} {...may} />
        <Said corrections={corrections} onUndo={onUndo} />
        {failed !== null && (
          <p class="aside" role="alert">
            <b>Not kept:</b> {failed}
          </p>
        )}
        {card.notes.map((note) => (
          <p key={note} class="aside">
            {note}
          </p>
        ))}
        {trouble !== null && (
          <p class="aside">
            <b>Not compared:</b> {trouble}{' '}
            <button type="button" class="link" onClick={onRetry}>
              Try again
            </button>
          </p>
        )}
      </div>
      <Foot card={card} onCopy={onCopy} {...(onPanel && { onPanel })} {...may} />
    </div>
  );
}
