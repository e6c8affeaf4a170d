import { sha256 } from '../../lib/adapters/hash.ts';
import type { Desk, TabFacts } from '../../lib/background/desk.ts';
import type { Message, TabCalls } from '../../lib/calls.ts';
import type { Snapshot } from '../../lib/model/snapshot.ts';
import { readingOf } from '../../lib/pipeline.ts';
import { memoryLibrary } from '../../lib/remember/library-memory.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings.ts';

const PARAGRAPHS = [
  'Prime Minister Ilse Maran said 64 people had been killed when the spillway gate of the Kellmar dam gave way on Monday.',
  '“We did all that was possible to warn every family before the water came,” Maran told reporters in Tesmar on Thursday.',
  'Interior Minister Tomas Verhaan said that 2,400 people were sleeping in schools, and that no order to leave had been held back.',
  'Rescue crews reached the last villages of the valley by boat, four days after the water had cut them off from the road.',
];

/** A snapshot of an article, as its page would give it. */
export function articleSnapshot(
  head: Partial<Snapshot['head']> = {},
  paragraphs: readonly string[] = PARAGRAPHS,
): Snapshot {
  const block = (tag: string, parent: number) => (text: string) => ({
    text,
    tag,
    parent,
    linkShare: 0,
    boldShare: 0,
  });
  return {
    head: {
      url: 'https://harbourpost.example/2025/10/16/velmora-counts-its-dead',
      title: 'Velmora counts its dead as the Ostra falls',
      language: 'en',
      meta: [
        ['og:type', 'article'],
        ['og:site_name', 'The Harbour Post'],
        ['article:published_time', '2025-10-16T16:40:00Z'],
      ],
      canonical: undefined,
      jsonLd: [],
      prose: PARAGRAPHS,
      ...head,
    },
    blocks: [
      block('h1', 1)('Velmora counts its dead as the Ostra falls'),
      ...paragraphs.map((text, at) => block('p', 2 + at)(text)),
    ],
    parents: [
      { tag: 'article', words: 'story', parent: -1 },
      { tag: 'h1', words: '', parent: 0 },
      ...paragraphs.map(() => ({ tag: 'p', words: '', parent: 0 })),
    ],
    hints: [],
  };
}

/** An earlier article on the same event by another outlet: another count, other words, another office. */
export function earlierSnapshot(): Snapshot {
  const head = {
    url: 'https://nordline.example/2025/10/14/kellmar-dam',
    title: 'Fifty dead below the Kellmar dam in Velmora',
    meta: [
      ['og:type', 'article'],
      ['og:site_name', 'Nordline'],
      ['article:published_time', '2025-10-14T09:00:00Z'],
    ],
  } as const;
  return articleSnapshot(head, [
    'Prime Minister Ilse Maran said 50 people had been killed when the spillway gate of the Kellmar dam gave way on Monday.',
    '“We did everything we possibly could to warn every family before the water came,” Maran told reporters in Tesmar.',
    'Deputy Interior Minister Tomas Verhaan said the road along the Ostra would stay closed, and that soldiers were on their way.',
    'Boats were sent from three towns of the valley, and the hospital in Tesmar asked its staff to come back to work.',
  ]);
}

/** What a fake desk does otherwise than an ordinary one, and what it was told. */
export interface FakeDesk {
  readonly desk: Desk;
  readonly badges: string[];
  /** Tabs that panels were told of. */
  readonly changed: number[];
  readonly sent: Message<TabCalls>[];
}

/** A background's outside without a browser: a library in memory, and tabs that answer as `tabs` says. */
export function fakeDesk(
  parts: Partial<Desk> & {
    readonly address?: TabFacts['address'];
    readonly answer?: (message: Message<TabCalls>) => unknown;
  } = {},
): FakeDesk {
  const badges: string[] = [];
  const changed: number[] = [];
  const sent: Message<TabCalls>[] = [];
  const { address = 'https://harbourpost.example/2025/10/16/x', answer, ...rest } = parts;
  const desk: Desk = {
    library: memoryLibrary(sha256, 'salt'),
    hash: sha256,
    clock: { now: () => '2025-10-16T18:00:00.000Z' },
    recognise: async (article) => readingOf(article, null),
    settings: async () => DEFAULT_SETTINGS,
    facts: async () => ({ address, private: false }),
    callTab: async (_tab, message) => {
      sent.push(message as Message<TabCalls>);
      return answer?.(message as Message<TabCalls>) as never;
    },
    enter: async () => false,
    permitted: async () => true,
    shortcuts: async () => [],
    openOptions: async () => {},
    changed: (tab) => {
      changed.push(tab);
    },
    badge: async (_tab, { text }) => {
      badges.push(text);
    },
    ...rest,
  };
  return { desk, badges, changed, sent };
}
