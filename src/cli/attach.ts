import { resolve } from 'node:path';
import { attachCopy, detachCopy } from '../actions/attach-copy.ts';
import type { Copies } from '../connectors/copies.ts';
import { readOwnFile } from '../connectors/own-file.ts';
import type { SeedFolder } from '../connectors/seed-folder.ts';
import { Problem } from '../domain/problem.ts';

interface Parts {
  readonly folder: SeedFolder;
  readonly copies: Copies;
  /** Folder that relative paths start from. */
  readonly callerFolder: string;
  say(line: string): void;
}

/** `attach <slug> <file>`: a reader's own copy of an article, so that its claims are seen in place. */
export async function attach(
  [slug, file, ...more]: readonly string[],
  { folder, copies, callerFolder, say }: Parts,
): Promise<void> {
  if (slug === undefined || file === undefined || more.length > 0) {
    throw new Problem(
      'BAD_COMMAND',
      'attach',
      'npm run attach -- <article> <file>',
      'npm run attach -- everything-rally article.txt',
    );
  }
  await attachCopy(folder, copies, { slug, text: await readOwnFile(resolve(callerFolder, file)) });
  say(
    `"${file}" is the text of "${slug}"; its claims are now shown in place. "npm run detach -- ${slug}" takes it away again.`,
  );
}

/** `detach <slug>`: takes such a copy away. */
export async function detach([slug, ...more]: readonly string[], { folder, copies, say }: Parts): Promise<void> {
  if (slug === undefined || more.length > 0) {
    throw new Problem('BAD_COMMAND', 'detach', 'npm run detach -- <article>', 'npm run detach -- everything-rally');
  }
  const was = await detachCopy(folder, copies, slug);
  say(was ? `The copy of "${slug}" is taken away.` : `There was no copy of "${slug}".`);
}
