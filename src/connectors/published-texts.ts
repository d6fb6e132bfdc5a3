import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is published as it lies in `schema/`: the address of each text, and the name of its file. */
const PUBLISHED = { '/schema.graphql': 'schema.graphql', '/CITATION.cff': 'CITATION.cff' };

/** The texts that are served as they are, by their address: the schema of GraphQL, and how the program is cited. */
export async function readPublishedTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const read = async ([address, name]: [string, string]) =>
    [address, await readFile(join(root, 'schema', name), 'utf8')] as const;
  return new Map(await Promise.all(Object.entries(PUBLISHED).map(read)));
}
