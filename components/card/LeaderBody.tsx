import type { LeaderCard } from '../../lib/show/views.ts';
import { Diff } from '../Diff.tsx';
import { Evidence } from '../Evidence.tsx';
import { SourceLine } from '../SourceRow.tsx';

interface BodyProps {
  readonly card: LeaderCard;
  readonly language: string;
}

const joined = (words: readonly (string | null)[]): string =>
  words.filter((word) => word !== null && word !== '').join(' · ');

function saidInWords(said: LeaderCard['saidHere']): string {
  if (said.length === 0) return 'nothing in quotes';
  const indirect = said.filter(({ speech }) => speech === 'indirect').length;
  const quotes = said.length === 1 ? '1 quote' : `${said.length} quotes`;
  if (indirect === 0) return quotes;
  return indirect === said.length
    ? `${quotes}, indirect`
    : `${quotes}, ${indirect} of them indirect`;
}

function Contradiction({
  report,
  language,
}: {
  readonly report: LeaderCard['contradictions'][number];
  readonly language: string;
}) {
  const { here, hereDate, why, source } = report;
  return (
    <section>
      <h2 class="sub rel">Two reports disagree</h2>
      <div class="two">
        <blockquote>
          <p class="note">
            <b>Here</b>
            {hereDate !== null && ` · ${hereDate}`}
          </p>
          <p class="said s">
            <Evidence language={language}>{here}</Evidence>
          </p>
        </blockquote>
        <blockquote>
          <p class="note">
            <b class="rel">{source.outlet}</b> · {source.date}
          </p>
          <p class="said s">
            <Evidence language={language}>{source.sentence}</Evidence>
          </p>
        </blockquote>
      </div>
      <p class="aside">
        {why} Crossread does not know which holds; the later report is not always the better one.
      </p>
      <SourceLine source={source}>
        <span class="grow">The sentence in {source.outlet}</span>
      </SourceLine>
    </section>
  );
}

function Offices({ offices }: Pick<LeaderCard, 'offices'>) {
  return (
    <>
      <dt>office</dt>
      {offices.map(({ diff, differs, source }) => (
        <dd key={`${source.articleId} ${source.sentence}`}>
          <span class="said s">
            <Diff parts={diff} />
          </span>{' '}
          <span class="note">
            {differs ? '' : 'as given in '}
            {source.outlet}, {source.date}
          </span>
        </dd>
      ))}
    </>
  );
}

function Facts({ card }: { readonly card: LeaderCard }) {
  return (
    <dl class="facts">
      {card.spelling !== null && (
        <>
          <dt>name</dt>
          <dd>
            <span class="said s">
              <Diff parts={card.spelling} />
            </span>{' '}
            <span class="note">rare here</span>
          </dd>
        </>
      )}
      {card.offices.length > 0 && <Offices offices={card.offices} />}
      {card.spellings.length > 1 && (
        <>
          <dt>spellings</dt>
          <dd>
            {card.spellings.map(({ name, count }, index) => (
              <span key={name}>
                {index > 0 && ' · '}
                {name} <span class="num">{count}</span>
              </span>
            ))}
          </dd>
        </>
      )}
      <dt>said here</dt>
      <dd>{saidInWords(card.saidHere)}</dd>
    </dl>
  );
}

/** A leader: name and office here and before, spellings, what was said, and reports that disagree. */
export function LeaderBody({ card, language }: BodyProps) {
  const { name, office, since, contradictions, saidElsewhere } = card;
  return (
    <>
      <div>
        <h1 class="name">{name}</h1>
        <p class="meta">{joined([office, since === null ? null : `seen since ${since}`])}</p>
      </div>
      {contradictions.map((report) => (
        <Contradiction key={report.source.articleId} report={report} language={language} />
      ))}
      <Facts card={card} />
      {saidElsewhere.length > 0 && (
        <section>
          <h2 class="sub">Said elsewhere</h2>
          <ul class="rows">
            {saidElsewhere.map(({ words, source }) => (
              <li key={`${source.articleId} ${words}`}>
                <SourceLine source={source}>
                  <span class="grow">
                    <span class="said s clamp">
                      <Evidence language={language}>{words}</Evidence>
                    </span>
                    <span class="note">
                      {source.outlet} · {source.date}
                    </span>
                  </span>
                </SourceLine>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
