/** What a note that closes an article begins with: who worked on it, where it is from, who holds the rights, how to go on. */
const OPENERS: readonly string[] = [
  'reporting by ',
  'additional reporting',
  'reporting and ',
  'writing by ',
  'writing and ',
  'editing by ',
  'edited by ',
  'production by ',
  'research by ',
  'photography by ',
  'contact staff writer',
  'contact the writer',
  'contact the author',
  'contact the reporter',
  'reach the writer',
  'reach the reporter',
  'email the writer',
  'email the author',
  'write to ',
  'citation: ',
  'more information: ',
  'provided by ',
  'this document is subject to copyright',
  'this story was ',
  'this article was ',
  'this report was ',
  'this piece was ',
  'this article is ',
  'this story is ',
  'this story originally',
  'this article originally',
  'this article first',
  'this story first',
  'this story about',
  'this story has been',
  'this article has been',
  'the views expressed',
  'the views and opinions',
  'our journalism needs',
  "editor's note: ",
  'editor’s note: ',
  'correction: ',
  'clarification: ',
  'follow ',
  'for more news',
  'for more stories',
  'for more on',
  'to learn more',
  'to read more',
  'associated press writer',
  'associated press reporter',
  'associated press journalist',
  'the associated press contributed',
  'staff writer',
  '—staff writer',
  '– staff writer',
  '- staff writer',
  '© ',
  'copyright ',
];
const ANYWHERE: readonly string[] = [
  'can be reached at',
  'contributed to this report',
  'contributed to this story',
  'contributed to this article',
];
/** A line about the author: a name, "is", and a trade. */
const BIOGRAPHY =
  /^(?:[A-ZÀ-Ž]\S+ ){2,4}(?:covers |reported from |is (?:an?|the) (?:\S+ ){0,8}?(?:writer|reporter|editor|journalist|correspondent|columnist|producer|professor|fellow|researcher|author|director|founder|analyst|lecturer|contributor)(?![a-z]))/u;
/** Every such line has one of these: the pattern is compiled only where there may be one. */
const IN_BIOGRAPHIES: readonly string[] = [' covers ', ' reported from ', ' is '];
const ADDRESS_LAST = /\S@\S+\.[a-z]+\.?$/u;

/** A longer one is a paragraph. */
const LONGEST = 600;

/** True where a block that closes an article is a note on its author, sources or rights. */
export function isCloser(text: string): boolean {
  if (text.length > LONGEST) return false;
  const lower = text.toLowerCase();
  return (
    OPENERS.some((opener) => lower.startsWith(opener)) ||
    ANYWHERE.some((words) => lower.includes(words)) ||
    (IN_BIOGRAPHIES.some((words) => text.includes(words)) && BIOGRAPHY.test(text)) ||
    (lower.includes('@') && ADDRESS_LAST.test(lower))
  );
}
