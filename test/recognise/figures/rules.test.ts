import { describe, expect, test } from 'vitest';
import { readText } from '../../../lib/read/read-text.ts';
import { recogniseFigures } from '../../../lib/recognise/figures/index.ts';
import { RULES } from '../../../lib/recognise/figures/rules.ts';
import { articleWords } from '../../../lib/text/article-words.ts';
import { age } from '../../corpus/figures/age.ts';
import { clockTime } from '../../corpus/figures/clock-time.ts';
import { asExpected, type Corpus, type NeverCorpus } from '../../corpus/figures/corpus.ts';
import { count } from '../../corpus/figures/count.ts';
import { date } from '../../corpus/figures/date.ts';
import { duration } from '../../corpus/figures/duration.ts';
import { measure } from '../../corpus/figures/measure.ts';
import { money } from '../../corpus/figures/money.ts';
import { neverAddress } from '../../corpus/figures/never-address.ts';
import { neverListNumber } from '../../corpus/figures/never-list-number.ts';
import { neverName } from '../../corpus/figures/never-name.ts';
import { neverTelephone } from '../../corpus/figures/never-telephone.ts';
import { ordinal } from '../../corpus/figures/ordinal.ts';
import { percent } from '../../corpus/figures/percent.ts';
import { ratio } from '../../corpus/figures/ratio.ts';
import { score } from '../../corpus/figures/score.ts';
import { share } from '../../corpus/figures/share.ts';
import { times } from '../../corpus/figures/times.ts';
import { vote } from '../../corpus/figures/vote.ts';
import { year } from '../../corpus/figures/year.ts';

const FINDING: Readonly<Record<string, Corpus>> = {
  age,
  'clock-time': clockTime,
  count,
  date,
  duration,
  measure,
  money,
  ordinal,
  percent,
  ratio,
  score,
  share,
  times,
  vote,
  year,
};
const SILENCING: Readonly<Record<string, NeverCorpus>> = {
  'never-address': neverAddress,
  'never-list-number': neverListNumber,
  'never-name': neverName,
  'never-telephone': neverTelephone,
};
const PUBLISHED = '2024-05-16';

const mentionsOf = (text: string) =>
  recogniseFigures(articleWords(readText(text, { published: PUBLISHED })));

test('every rule has its corpus', () => {
  const names = [...Object.keys(FINDING), ...Object.keys(SILENCING)];
  expect(RULES.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

describe.each(Object.entries(FINDING))('%s', (name, { found, never }) => {
  test.each(found)('finds in: %s', (sentence, figures) => {
    const mentions = mentionsOf(sentence).filter(({ because }) => because.startsWith(name));
    const seen = mentions.map((mention, index) =>
      asExpected(sentence, mention, figures[index] ?? { text: '', value: 0 }),
    );
    expect(seen).toEqual(figures);
  });
  test.each(never)('never in: %s', (sentence) => {
    expect(mentionsOf(sentence).filter(({ because }) => because === name)).toEqual([]);
  });
});

describe.each(Object.entries(SILENCING))('%s', (_name, { silent, heard }) => {
  test.each(silent)('silent in: %s', (sentence) => {
    expect(mentionsOf(sentence)).toEqual([]);
  });
  test.each(heard)('still heard in: %s', (sentence, numbers) => {
    expect(mentionsOf(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(
      numbers,
    );
  });
});
