import { fileURLToPath } from 'node:url';
import { sha256 } from '../lib/sha256.ts';
import { readTexts } from './seed-folder.ts';

/** The layers that decide what a seed becomes in the graph. */
const DECIDING = ['lib', 'domain', 'ingest', 'verify', 'store', 'actions'];

/** The maps to the sources beside them are larger than the code itself. */
const CODE = /\.(?:js|ts)$/;

/** A hash of the code that reads, checks and stores a seed: when a rule changes, the seed is loaded anew. */
export async function programRules(): Promise<string> {
  const layers = await Promise.all(
    DECIDING.map((layer) => readTexts(fileURLToPath(new URL(`../${layer}`, import.meta.url)), CODE)),
  );
  const code = layers.flatMap((texts) => [...texts]);
  return sha256(code.map(([path, text]) => `${path}\n${text}`).join('\n'));
}
