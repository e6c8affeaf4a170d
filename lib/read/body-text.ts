import type { Block, BlockKind } from '../model/article.ts';

const AROUND: ReadonlySet<BlockKind> = new Set<BlockKind>(['headline', 'standfirst', 'caption']);

/** The running text of an article's body, an empty line between paragraphs: no headline, standfirst or captions. */
export function bodyText(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter((block) => !AROUND.has(block.kind))
    .map((block) => text.slice(block.start, block.end))
    .join('\n\n');
}
