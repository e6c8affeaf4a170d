import { expect, test } from 'vitest';
import { readText } from '../../lib/read/read-text.ts';

const STORY = [
  '31.5 C',
  'Harbour council votes to close the old bridge',
  'Must read',
  'The harbour council voted on Tuesday to close the old bridge to lorries.',
  'Mayor Lidia Brandt said the vote had been long overdue.',
  'Source link',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  '%d bloggers like this:',
].join('\n\n');

const kept = (text: string, headline?: string): string[] =>
  readText(text, headline === undefined ? {} : { headline }).blocks.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

test('page furniture belongs to no block, and offsets are those of the given text', () => {
  expect(kept(STORY)).toEqual([
    'headline: Harbour council votes to close the old bridge',
    'paragraph: The harbour council voted on Tuesday to close the old bridge to lorries.',
    'paragraph: Mayor Lidia Brandt said the vote had been long overdue.',
  ]);
});

test('a headline that is printed twice is read once', () => {
  const text = 'Brandt "will not wait."\n\nBrandt "will not wait."\n\nThe mayor spoke on Tuesday.';
  expect(kept(text)).toEqual([
    'headline: Brandt "will not wait."',
    'paragraph: The mayor spoke on Tuesday.',
  ]);
});

test('a stated headline is found wherever it stands', () => {
  const text = 'HARBOUR NEWS DESK.\nBridge to close\nThe bridge closes in May.';
  expect(kept(text, 'Bridge to close')).toContain('headline: Bridge to close');
});

test('a single sentence is no headline', () => {
  expect(kept('Four ferries are to be sold')).toEqual(['paragraph: Four ferries are to be sold']);
});
