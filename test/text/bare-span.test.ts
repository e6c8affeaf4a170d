import { expect, test } from 'vitest';
import { bareSpan } from '../../lib/text/bare-span.ts';

test.each<readonly [string, string]>([
  ['“We will wait,”', 'We will wait'],
  ['«Non.»', 'Non.'],
  [
    'that Brisk would “not wait to be asked twice,”',
    'that Brisk would “not wait to be asked twice,”',
  ],
  ['“not wait” to be asked', '“not wait” to be asked'],
  ['“The word ‘never’ is long.”', 'The word ‘never’ is long.'],
  ['"He called it "a farce" and left."', 'He called it "a farce" and left.'],
  ['that it was "a farce"', 'that it was "a farce"'],
  ['"a farce" that would go on', '"a farce" that would go on'],
  ['“Never closed', 'Never closed'],
  ['“”', ''],
  ['', ''],
])('%s', (text, bare) => {
  const { start, end } = bareSpan(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(bare);
});

test('offsets are those of the text around', () => {
  expect(bareSpan('He said “no”.', { start: 8, end: 12 })).toEqual({ start: 9, end: 11 });
});
