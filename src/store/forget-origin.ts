import { batches } from './batches.ts';
import type { Content } from './content.ts';
import {
  DELETE_UNNAMED_NODES,
  deleteNodes,
  deleteRelationships,
  idsOfOrigin,
  markAbsentNodes,
} from './cypher/change-statements.ts';
import type { RelationshipName } from './cypher/relationship.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphTransaction } from './graph-executor.ts';

/** What an origin said, by kind. */
export interface SaidKinds {
  readonly labels: readonly StoredLabel[];
  readonly relationships: readonly RelationshipName[];
}

/**
 * Takes out what an origin said: all its relationships, and those of its nodes that it no longer says. A node that
 * another origin still names stays, with its id alone.
 */
export async function forgetOrigin(
  transaction: GraphTransaction,
  origin: string,
  { labels, relationships }: SaidKinds,
  now: Content,
): Promise<void> {
  for (const name of relationships) await transaction.run(deleteRelationships(name), { origin });
  for (const label of labels) {
    const said = (await transaction.run(idsOfOrigin(label), { origin })).map(([id]) => id as string);
    const gone = said.filter((id) => !now.nodes.get(label)?.has(id));
    for (const ids of batches(gone)) {
      await transaction.run(markAbsentNodes(label), { ids });
      await transaction.run(deleteNodes(label), { ids });
    }
  }
  await transaction.run(DELETE_UNNAMED_NODES);
}
