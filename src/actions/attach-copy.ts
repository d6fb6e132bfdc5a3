import type { Copies } from '../connectors/copies.ts';
import type { SeedFolder } from '../connectors/seed-folder.ts';
import { Problem } from '../domain/problem.ts';
import type { ArticleFile } from '../ingest/seed-format.ts';
import { nearestName } from '../lib/nearest-name.ts';
import { sha256 } from '../lib/sha256.ts';

const OF_ARTICLE = /^articles\/([a-z0-9-]+)\/article\.json$/;

/** The article of the seed with that slug. */
function articleOf({ files }: Pick<SeedFolder, 'files'>, slug: string): ArticleFile {
  const text = files.get(`articles/${slug}/article.json`);
  if (text !== undefined) return JSON.parse(text) as ArticleFile;
  const known = [...files.keys()].flatMap((path) => OF_ARTICLE.exec(path)?.[1] ?? []);
  throw new Problem('UNKNOWN_ARTICLE', slug, nearestName(slug, known), known);
}

const hashOf = (text: string): string => sha256(Buffer.from(text, 'utf8'));

/** What would make the very text of a copy that a text editor has changed a little; else how long the two are. */
function remedyFor(given: string, { sha256: wanted, codePoints }: ArticleFile): string {
  const plain = given.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const bare = plain.replace(/\n+$/, '');
  const asSaved = 'It would be with "\\n" as line ends and without a byte-order mark';
  if (hashOf(plain) === wanted) return `${asSaved}; save it so.`;
  if (hashOf(bare) === wanted) return `${asSaved}, and without a line end after the last line; save it so.`;
  if (hashOf(`${bare}\n`) === wanted) return `${asSaved}, and with one line end after the last line; save it so.`;
  return `Its length is ${[...given].length}, that of the text ${codePoints} characters; attach the very text with that hash.`;
}

/**
 * Keeps a reader's own copy of an article, so that its claims are seen in place. One whose hash is not that of the text
 * that the locators were counted in is refused: the figures would stand elsewhere in it.
 */
export async function attachCopy(
  folder: Pick<SeedFolder, 'files'>,
  copies: Copies,
  { slug, text }: { readonly slug: string; readonly text: Uint8Array },
): Promise<void> {
  const article = articleOf(folder, slug);
  const given = sha256(text);
  if (given !== article.sha256) {
    const remedy = remedyFor(Buffer.from(text).toString('utf8'), article);
    throw new Problem('TEXT_DIFFERS', slug, article.sha256, given, remedy);
  }
  await copies.attach(text);
}

/** Takes the copy of an article away; false when there was none. */
export async function detachCopy(folder: Pick<SeedFolder, 'files'>, copies: Copies, slug: string): Promise<boolean> {
  return copies.detach(articleOf(folder, slug).sha256);
}
