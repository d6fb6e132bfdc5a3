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

/** What a text editor may have done to a copy, undone. */
function withPlainLineEnds(text: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(text)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n'),
    'utf8',
  );
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
  const { sha256: wanted } = articleOf(folder, slug);
  const given = sha256(text);
  if (given !== wanted) {
    throw new Problem('TEXT_DIFFERS', slug, wanted, given, sha256(withPlainLineEnds(text)) === wanted);
  }
  await copies.attach(text);
}

/** Takes the copy of an article away; false when there was none. */
export async function detachCopy(folder: Pick<SeedFolder, 'files'>, copies: Copies, slug: string): Promise<boolean> {
  return copies.detach(articleOf(folder, slug).sha256);
}
