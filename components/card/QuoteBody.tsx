import type { QuoteCard } from '../../lib/show/views.ts';
import { Diff, DiffKey } from '../Diff.tsx';
import { Evidence } from '../Evidence.tsx';
import { SourceLine } from '../SourceRow.tsx';

interface BodyProps {
  readonly card: QuoteCard;
  readonly language: string;
  /** Says that a person of the article is the speaker. */
  readonly onSpeaker: ((person: string) => void) | undefined;
}

const SPEECH = {
  direct: null,
  mixed: 'partly in the outlet’s words',
  indirect: 'indirect speech',
} as const;
const BROKEN = {
  unclosed:
    'Closing quotation mark missing in the article: the quote is taken to end where it most likely does.',
  unopened:
    'Opening quotation mark missing in the article: the quote is taken to begin where it most likely does.',
} as const;

function Unsure({ card, onSpeaker }: Omit<BodyProps, 'language'>) {
  const names = card.candidates.map(({ name }) => name).join(', ');
  return (
    <>
      <p class="aside">
        <b>Why:</b> {card.because}. Nothing is linked.
        {onSpeaker === undefined && names !== '' && ` Named near it: ${names}.`}
      </p>
      {onSpeaker !== undefined && card.candidates.length > 0 && (
        <p class="choose">
          {card.candidates.map(({ id, name }) => (
            <button key={id} type="button" class="btn" onClick={() => onSpeaker(id)}>
              {name}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

/** How the quote compares: in a line, then each earlier wording with the way to it. */
function Earlier({ card }: { readonly card: QuoteCard }) {
  const { verdict, earlier } = card;
  if (verdict === null) return null;
  return (
    <section>
      <h2 class="sub">
        {verdict.relation !== '' && <span class="rel">{verdict.relation}</span>}
        {verdict.rest}
      </h2>
      <ul class="rows">
        {earlier.map(({ source, note, why }) => (
          <li key={`${source.articleId} ${source.sentence}`}>
            <SourceLine source={source}>
              <span class="grow">
                {source.outlet} <span class="note">{source.date}</span>
                <span class="vh">. {why}</span>
              </span>
              <span class="note">{note}</span>
            </SourceLine>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A quote: its speaker, kind and who passed it on, its words against the earlier wording that matters most, and where that stood. */
export function QuoteBody({ card, language, onSpeaker }: BodyProps) {
  const { speaker, office, speech, carrier, quotedBy, broken, words, diff } = card;
  const facts = [office, SPEECH[speech], carrier, quotedBy]
    .filter((fact) => fact !== null)
    .join(' · ');
  return (
    <>
      <div>
        <h1 class={speaker === null ? 'name unsure' : 'name'}>{speaker ?? 'Speaker unsure'}</h1>{' '}
        <span class="meta">{facts}</span>
      </div>
      <blockquote class="said">
        <Evidence language={language}>{diff === null ? words : <Diff parts={diff} />}</Evidence>
      </blockquote>
      {diff !== null && <DiffKey />}
      {speaker === null && <Unsure card={card} onSpeaker={onSpeaker} />}
      <Earlier card={card} />
      {broken !== null && <p class="hint">{BROKEN[broken]}</p>}
    </>
  );
}
