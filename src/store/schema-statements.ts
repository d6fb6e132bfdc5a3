import { readFile } from 'node:fs/promises';

/** The file is two folders up both from `src/store` and from `dist/store`. */
const SCHEMA = new URL('../../schema/graph.cypher', import.meta.url);

/** The statements of `schema/graph.cypher`, in order. */
export async function schemaStatements(): Promise<readonly string[]> {
  const text = await readFile(SCHEMA, 'utf8');
  const withoutComments = text.replaceAll(/^\s*\/\/.*$/gm, '');
  return withoutComments
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
