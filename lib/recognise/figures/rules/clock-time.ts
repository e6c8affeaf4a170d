import type { Found, Never, Place, Rule } from '../rule.ts';

/** Times of day: '14:30', '5 p.m.', '7.05am', '0401 GMT'. A stopwatch's '1:36.6' is no figure. */
export const clockTime: Rule = { name: 'clock-time', find };

const HALVES: Readonly<Record<string, 'am' | 'pm'>> = {
  am: 'am',
  'a.m.': 'am',
  'a.m': 'am',
  pm: 'pm',
  'p.m.': 'pm',
  'p.m': 'pm',
};
const ZONES = /^(?:GMT|UTC|BST|EST|EDT|PT|ET|CET|CEST)$/;

function find({ tokens, index }: Place): Found | Never | undefined {
  const first = tokens[index];
  if (first?.kind !== 'digits') return undefined;
  const colon = tokens[index + 1]?.text === ':' && tokens[index + 1]?.glued === true;
  const minutes = tokens[index + 2];
  if (colon && minutes?.glued && minutes.kind === 'digits') {
    if (!/^\d\d$/.test(minutes.text)) return { never: true, until: index + 3 };
    return timeOf(first.text, minutes.text, index, index + 3);
  }
  const dotted = /^(?<hour>\d{1,2})(?:\.(?<minute>\d\d))?$/.exec(first.text)?.groups;
  if (dotted !== undefined && halfAt(index + 1) !== undefined) {
    return timeOf(dotted.hour ?? '', dotted.minute ?? '00', index, index + 1);
  }
  const military = /^(?<hour>[012]\d)(?<minute>[0-5]\d)$/.exec(first.text)?.groups;
  const zoned = ZONES.test(tokens[index + 1]?.text ?? '');
  if (military === undefined || !zoned) return undefined;
  return timeOf(military.hour ?? '', military.minute ?? '', index, index + 1);

  function halfAt(at: number): 'am' | 'pm' | undefined {
    return HALVES[tokens[at]?.low ?? ''];
  }

  function timeOf(hours: string, rest: string, from: number, end: number): Found | Never {
    const half = halfAt(end);
    const until = half === undefined ? end : end + 1;
    const hour =
      half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
    if (hour > 24 || Number(rest) > 59) return { never: true, until };
    const value = `${String(hour).padStart(2, '0')}:${rest}`;
    return { kind: 'time', value, unit: null, first: from, end, until, modifier: '=' };
  }
}
