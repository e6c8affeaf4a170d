import { LEADER_HEADS } from '../../data/posts.ts';
import type { OfficePhrase } from '../../model/mention.ts';

/** Posts that stand for the first man or woman of a state: "the … leader" means one of them. */
const FIRST_POSTS = new Set([
  'president',
  'prime minister',
  'king',
  'queen',
  'emir',
  'sultan',
  'chancellor',
  'leader',
  'supreme leader',
  'ruler',
  'dictator',
  'strongman',
]);
const LEADER_WORDS = new Set(['leader', 'ruler', 'dictator', 'strongman', 'head']);

/** Whether a post is a political, governmental, military or movement office. */
export function isLeaderPost(post: string): boolean {
  const head =
    post
      .split(/ (?:of|for|to|at|in) /u)[0]
      ?.split(' ')
      .at(-1) ?? '';
  return LEADER_HEADS.has(head);
}

/** Whether a post stands for the first man or woman of a state. */
export function isFirstPost(post: string): boolean {
  return FIRST_POSTS.has(post);
}

/** The office a person is shown with: the fullest that is held now, else the fullest held once. */
export function chiefOffice(offices: readonly OfficePhrase[]): OfficePhrase | null {
  const weight = ({ post, of, former }: OfficePhrase): number =>
    (isLeaderPost(post) ? 8 : 0) +
    (former ? 0 : 4) +
    (of === null ? 0 : 2) +
    (post.includes(' ') ? 1 : 0);
  return offices.reduce<OfficePhrase | null>(
    (best, office) => (best === null || weight(office) > weight(best) ? office : best),
    null,
  );
}

/** Behind "of", "for" … a post names a body, and a body keeps the capitals it has in the text. */
function asWritten({ post, start, end }: OfficePhrase, text: string): string {
  const [body = ''] = / (?:of|for|to|at|in) .*$/u.exec(post) ?? [];
  const written = text.slice(start, end).match(/[\p{L}\p{N}'’.-]+/gu) ?? [];
  const plain = written.map((word) => word.replace(/['’]s?$/u, ''));
  const forms = new Map(plain.map((word) => [word.toLowerCase(), word]));
  return (
    post.slice(0, post.length - body.length) +
    body.replace(/[\p{L}\p{N}'’.-]+/gu, (word) => forms.get(word) ?? word)
  );
}

/** An office in one phrase: "Prime minister, Norland", "Former head of the navy". */
export function officeText(office: OfficePhrase, text: string): string {
  const { of, former } = office;
  const post = asWritten(office, text);
  const words = former ? `former ${post}` : post;
  const shown = words.charAt(0).toUpperCase() + words.slice(1);
  return of === null || bare(post).includes(bare(of)) ? shown : `${shown}, ${of}`;
}

/** Letters alone: "Tarvo's navy" is in "head of Tarvo navy". */
function bare(words: string): string {
  return words.toLowerCase().replace(/['’]s?(?!\p{L})/gu, '');
}

/** Whether the office a description gives can be this one: the same post, and no other country or body. */
export function isSameOffice(described: OfficePhrase, held: OfficePhrase): boolean {
  if (described.of !== null && held.of !== null && described.of !== held.of) return false;
  if (plainPost(described.post) === plainPost(held.post)) return true;
  if (described.of === null) return false;
  return LEADER_WORDS.has(described.post) && FIRST_POSTS.has(held.post) && held.of !== null;
}

/** The chief diplomat and the defence chief of a state are called differently in two states; a description may use either. */
function plainPost(post: string): string {
  if (post === 'secretary of state' || post === 'foreign secretary') return 'foreign minister';
  return post === 'defence secretary' ? 'defence minister' : post;
}
