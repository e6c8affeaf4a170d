import type { Rule } from './rule.ts';
import { age } from './rules/age.ts';
import { clockTime } from './rules/clock-time.ts';
import { count } from './rules/count.ts';
import { date } from './rules/date.ts';
import { duration } from './rules/duration.ts';
import { measure } from './rules/measure.ts';
import { money } from './rules/money.ts';
import { neverAddress } from './rules/never-address.ts';
import { neverListNumber } from './rules/never-list-number.ts';
import { neverName } from './rules/never-name.ts';
import { neverTelephone } from './rules/never-telephone.ts';
import { ordinal } from './rules/ordinal.ts';
import { percent } from './rules/percent.ts';
import { ratio } from './rules/ratio.ts';
import { score } from './rules/score.ts';
import { share } from './rules/share.ts';
import { times } from './rules/times.ts';
import { vote } from './rules/vote.ts';
import { year } from './rules/year.ts';

/** The rules, in order: at each place the first that has an answer decides. What is no figure comes before what is one. */
export const RULES: readonly Rule[] = [
  neverListNumber,
  date,
  year,
  clockTime,
  neverTelephone,
  neverAddress,
  ordinal,
  vote,
  score,
  age,
  neverName,
  percent,
  money,
  duration,
  measure,
  ratio,
  share,
  times,
  count,
];
