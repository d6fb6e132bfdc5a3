import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSeedFolder } from '../../src/connectors/seed-folder.ts';
import { lightSeed } from './light-seed.ts';
import { ROOT } from './seeded-store.ts';

/** A folder that holds a light seed and the schemas, as the program's own root does. */
export async function makeLightRoot(folder: string): Promise<string> {
  for (const [path, text] of lightSeed(await readSeedFolder(ROOT)).files) {
    await mkdir(dirname(join(folder, 'seed', path)), { recursive: true });
    await writeFile(join(folder, 'seed', path), text);
  }
  await symlink(join(ROOT, 'schema'), join(folder, 'schema'));
  return folder;
}
