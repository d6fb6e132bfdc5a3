import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../lib/sha256.ts';
import { readTexts } from './seed-folder.ts';

/** The layers that decide what a seed becomes in the graph. */
const DECIDING = ['lib', 'domain', 'ingest', 'verify', 'store', 'actions'];

/** The layers that decide how what is in the graph is shown. */
const SHOWING = ['lib', 'domain', 'publish', 'store', 'actions', 'http'];

/** The maps to the sources beside them are larger than the code itself. */
const CODE = /\.(?:js|tsx?)$/;

/** What an export of the graph begins with. */
const GRAPH_SCHEMA = fileURLToPath(new URL('../../schema/graph.cypher', import.meta.url));

async function hashOfCode(names: readonly string[]): Promise<string> {
  const layers = await Promise.all(
    names.map((layer) => readTexts(fileURLToPath(new URL(`../${layer}`, import.meta.url)), CODE)),
  );
  const code = [
    ...layers.flatMap((texts) => [...texts]),
    ['graph.cypher', await readFile(GRAPH_SCHEMA, 'utf8')] as const,
  ];
  return sha256(code.map(([path, text]) => `${path}\n${text}`).join('\n'));
}

/** A hash of the code that reads, checks and stores a seed: when a rule changes, the seed is loaded anew. */
export const programRules = (): Promise<string> => hashOfCode(DECIDING);

/** A hash of the code that writes what is shown: when it changes, the same facts may look otherwise. */
export const programBuild = (): Promise<string> => hashOfCode(SHOWING);
