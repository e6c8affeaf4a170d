/** The text of a reader's HTML, paragraphs apart, without captions: the truths hold none. */
export function htmlText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const caption of body.querySelectorAll('figcaption')) caption.remove();
  const blocks = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, div, pre, td, th, br';
  for (const block of body.querySelectorAll(blocks)) block.after('\n');
  return body.textContent;
}
