import { Fragment } from 'preact';
import type { FigureCard } from '../../lib/show/views.ts';
import { Evidence } from '../Evidence.tsx';
import { SourceRow } from '../SourceRow.tsx';
import { Series } from './Series.tsx';

interface BodyProps {
  readonly card: FigureCard;
  readonly language: string;
  /** Says that a count of an earlier article, which was not compared, is this count after all. */
  readonly onCompare: ((article: string) => void) | undefined;
}

/** Refusals shown before the rest are told as a number: one aside at most for each reason. */
const MOST_REFUSALS = 2;

function Facts({ card }: { readonly card: FigureCard }) {
  const facts: readonly (readonly [name: string, words: string | null])[] = [
    ['said by', card.source],
    ['where', card.place],
    ['as of', card.asOf],
    ['of which', card.parts.length === 0 ? null : card.parts.join(' · ')],
    ['part of', card.partOf],
  ];
  const known = facts.filter(([, words]) => words !== null);
  if (known.length === 0) return <p class="meta">No source is named beside it.</p>;
  return (
    <dl class="facts">
      {known.map(([name, words]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function NotCompared({
  refused,
  language,
  onCompare,
}: {
  readonly refused: FigureCard['notCompared'];
} & Omit<BodyProps, 'card'>) {
  const more = refused.length - MOST_REFUSALS;
  return (
    <div class="aside">
      {refused.slice(0, MOST_REFUSALS).map(({ words, why, source, more: alike, arguable }) => (
        <p key={`${source.articleId} ${words}`}>
          <b>Not compared:</b> “<Evidence language={language}>{words}</Evidence>” in{' '}
          <SourceRow source={source} class="link">
            {source.outlet}
          </SourceRow>
          {alike > 0 && ` and ${alike} more`}. {why}{' '}
          {arguable && onCompare !== undefined && (
            <button type="button" class="link" onClick={() => onCompare(source.articleId)}>
              It is the same count
            </button>
          )}
        </p>
      ))}
      {more > 0 && <p>Not compared for other reasons: {more}.</p>}
    </div>
  );
}

const AGREES = new Set(['agrees', 'rounded']);

/** A figure: what is counted and who says so, its parts, the same count in earlier articles, and what was refused. */
export function FigureBody({ card, language, onCompare }: BodyProps) {
  const { value, qualifier, counted, relation, series, notCompared } = card;
  return (
    <>
      <div>
        <h1 class="count">
          {qualifier !== null && <small>{qualifier} </small>}
          <b>{value}</b>
          {counted !== null && (
            <span>
              {' '}
              <Evidence language={language}>{counted}</Evidence>
            </span>
          )}
        </h1>
        <Facts card={card} />
      </div>
      {series.length > 0 && (
        <section>
          <h2 class="sub ends">
            Same count, read earlier
            <span class={AGREES.has(relation ?? '') ? 'meta' : 'rel'}> {relation}</span>
          </h2>
          <Series points={series} />
        </section>
      )}
      {notCompared.length > 0 && (
        <NotCompared refused={notCompared} language={language} onCompare={onCompare} />
      )}
    </>
  );
}
