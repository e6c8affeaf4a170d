import type { Article } from '../model/article.ts';
import type { Hash } from '../ports.ts';

/** 128 bits: enough that two articles of one library never meet. */
const ID_LENGTH = 32;

/**
 * Names one version of one page: a hash of canonical address and text, so that reading it again, or importing it twice,
 * adds nothing. Without an address, outlet and headline stand in for it.
 */
export async function articleId(article: Article, hash: Hash): Promise<string> {
  const page = article.url === '' ? `${article.outlet ?? ''}\n${article.headline}` : article.url;
  return (await hash(`${page}\n${article.text}`)).slice(0, ID_LENGTH);
}
