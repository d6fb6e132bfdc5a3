import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './seeded-store.ts';

/** A script of the tests as one file of JavaScript that a plain Node runs, in a folder of the caller's. */
export async function builtChild(name: string, folder: string): Promise<string> {
  const outfile = join(folder, 'dist/program', `${name}.mjs`);
  await mkdir(join(folder, 'dist/program'), { recursive: true });
  for (const each of ['node_modules', 'schema', 'seed']) await symlink(join(ROOT, each), join(folder, each));
  await build({
    entryPoints: [join(ROOT, 'tests/support', `${name}.ts`)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  return outfile;
}
