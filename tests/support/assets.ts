import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './seeded-store.ts';

/** Builds the scripts and fonts of pages into a folder, as "npm run build" does. */
export async function buildAssets(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [join(ROOT, 'src/explorer/build.mjs'), folder]);
}
