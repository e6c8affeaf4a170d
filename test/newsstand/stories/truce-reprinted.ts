import type { Story } from '../story.ts';
import { truceSigned } from './truce-signed.ts';

/** The agency's text under another outlet's name, with a new head and without its last two paragraphs. */
export const truceReprinted: Story = {
  headline: 'Ten days of quiet: neighbours sign truce for the Drenna valley',
  standfirst: 'Caldria’s foreign minister brings both sides to open their artillery logs',
  byline: 'Meridian Wire',
  published: '2026-03-07T06:00:00+00:00',
  caption: 'The old admiralty in Port Amsel. Photograph: Meridian Wire',
  paragraphs: truceSigned.paragraphs
    .slice(0, -2)
    .map((paragraph) => paragraph.replace('PORT AMSEL, Sembria, March 6 (Meridian Wire) - ', '')),
};
