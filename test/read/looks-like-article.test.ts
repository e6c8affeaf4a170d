import { expect, test } from 'vitest';
import type { HeadFacts } from '../../lib/model/snapshot.ts';
import { type Looks, looksLikeArticle } from '../../lib/read/looks-like-article.ts';

function look(head: Partial<HeadFacts>): Looks {
  const bare: HeadFacts = {
    url: 'https://post.example/a',
    title: '',
    language: '',
    meta: [],
    canonical: undefined,
    jsonLd: [],
    prose: ['', ''],
  };
  return looksLikeArticle({ ...bare, ...head });
}

test.each<[string, Partial<HeadFacts>, string[]]>([
  ['a date', { meta: [['article:published_time', '2025-10-14']] }, ['date']],
  ['a date by another name', { meta: [['parsely-pub-date', '2025-10-14']] }, ['date']],
  ['never the publisher', { meta: [['article:publisher', 'The Harbour Post']] }, []],
  ['never a change', { meta: [['og:updated_time', '2025-10-14']] }, []],
  ['a dated address', { url: 'https://post.example/2025/10/14/bridge' }, ['dated']],
  ['a headline as address', { url: 'https://post.example/tesmar-closes-old-bridge/' }, ['slug']],
  ['a forum', { url: 'https://post.example/forums/viewtopic.php' }, ['other path']],
  ['never a word of a longer name', { url: 'https://post.example/shoplifting' }, []],
  ['a front page', { url: 'https://post.example/' }, ['front page']],
  ['data', { jsonLd: ['{"@type": ["NewsArticle"]}'] }, ['data']],
  ['other data', { jsonLd: ['{"@type":"QAPage"}'] }, ['other data']],
  ['software', { meta: [['generator', 'MediaWiki 1.43']] }, ['software']],
])('%s', (_name, head, expected) => {
  expect(look(head).signs.map(([name]) => name)).toEqual(expected);
});

const SLUG = 'https://post.example/tesmar-closes-old-bridge/';
const TOLD = [
  'The harbour council of Tesmar voted on Tuesday to close the old bridge to lorries, and its chairwoman said that the ferry would run at night.',
  'She told the hauliers that they had had a year to prepare. Their union said it was never asked, and announced that its members would come to the next session.',
  'The engineers who looked at the piers in June reported cracks that were wider than those they had seen the year before, according to the minutes.',
];
const MANUAL = [
  'The ferry takes lorries up to forty tonnes, and the ramp must be dry before the barrier opens. Set the brake before the engine stops, and leave the lights on.',
  'Tickets are valid for one crossing in each direction and can be bought at the booth by the quay or from the machine near the car park, which takes coins.',
  'In winter the timetable is shorter. The last crossing leaves at nine, and the first at six, except on holidays, when the port opens an hour later than usual.',
];
const IN_GERMAN = MANUAL.map(
  () =>
    'Die Fähre nimmt Lastwagen bis vierzig Tonnen mit, und die Rampe muss trocken sein, bevor sich die Schranke öffnet.',
);

test.each<[string, Partial<HeadFacts>, boolean]>([
  ['a weak head whose paragraphs report', { url: SLUG, prose: TOLD }, true],
  ['never one whose paragraphs explain', { url: SLUG, prose: MANUAL }, false],
  [
    'a strong head is taken at its word',
    { jsonLd: ['{"@type": ["NewsArticle"]}'], prose: MANUAL },
    true,
  ],
  ['another language proves nothing', { url: SLUG, prose: IN_GERMAN }, true],
  [
    'nor do few words',
    { url: SLUG, meta: [['og:type', 'article']], prose: [MANUAL[0] ?? '', ''] },
    true,
  ],
])('%s', (_name, head, expected) => {
  expect(look(head).article).toBe(expected);
});
