// What the program is compared with has a package of its own, so that nobody installs it who does not measure.
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { tell } from './say.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Installs it where it is not there. */
export async function installPeer() {
  try {
    await access(new URL('node_modules/@neo4j/graphql/package.json', import.meta.url));
  } catch {
    tell('Installing what the program is compared with into tests/bench/node_modules (npm ci --ignore-scripts).');
    await promisify(execFile)('npm', ['ci', '--ignore-scripts'], { cwd: HERE });
  }
}
