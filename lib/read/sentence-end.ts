const ENDS: ReadonlySet<string> = new Set('.!?…');
const CLOSERS: ReadonlySet<string> = new Set('"”’\')]»');
const QUOTES: ReadonlySet<string> = new Set('"”»');

/** True where a text ends with a full stop or its like, closing marks aside. */
export function endsSentence(text: string): boolean {
  return ENDS.has(lastBeforeClosers(text));
}

/** True where a text ends as a paragraph may: like a sentence, with a colon or semicolon, or with a closing quote. */
export function endsParagraph(text: string): boolean {
  const last = lastBeforeClosers(text);
  return ENDS.has(last) || last === ':' || last === ';' || QUOTES.has(text.at(-1) ?? '');
}

function lastBeforeClosers(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text.charAt(at))) at -= 1;
  return text.charAt(at);
}
