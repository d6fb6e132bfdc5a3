import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text that is served as it is. */
export interface PublishedText {
  readonly text: string;
  readonly media: string;
}

/** Browsers save what they are told is "application/graphql" or YAML instead of showing it; tools know both by their ending. */
const PLAIN = 'text/plain; charset=utf-8';

/** What is published as it lies in `schema/`: the address of each text, the name of its file, and what it is served as. */
const PUBLISHED = [
  ['/schema.graphql', 'schema.graphql', PLAIN],
  ['/CITATION.cff', 'CITATION.cff', PLAIN],
  ['/contexts/schema-org.jsonld', 'contexts/schema-org.jsonld', 'application/ld+json; charset=utf-8'],
] as const;

/**
 * The texts that are served as they are, by their address: the schema of GraphQL, how the program is cited, and what
 * "https://schema.org" says of the words that our linked data uses, for whom may not ask schema.org.
 */
export async function readPublishedTexts(root: string): Promise<ReadonlyMap<string, PublishedText>> {
  return new Map(
    await Promise.all(
      PUBLISHED.map(async ([address, name, media]) => {
        const text = await readFile(join(root, 'schema', name), 'utf8');
        return [address, { text, media }] as const;
      }),
    ),
  );
}
