import { contentMark, nodeLine, relationshipLine } from './content-mark.ts';
import { COUNT_JOURNAL, READ_ORIGINS, READ_STATE } from './cypher/book-statements.ts';
import {
  COUNT_NODES_OF_ORIGINS,
  COUNT_RELATIONSHIPS_OF_ORIGINS,
  READ_ALL_OBSERVATIONS,
  READ_ALL_OF_SERIES,
  READ_ALL_OTHER_NODES,
  READ_ALL_OTHER_RELATIONSHIPS,
} from './cypher/whole-statements.ts';
import { contentHash } from './data-version.ts';
import type { GraphExecutor, GraphValue, Parameters } from './graph-executor.ts';
import { refuseUnfinished } from './versions.ts';

/**
 * Nodes and relationships up to which the content is read back and hashed. Beyond, only counts are compared, which
 * cannot see an altered value; so large a graph is on Neo4j, which keeps checksums of its own.
 */
const MOST_READ_BACK = 60_000;

async function countsByOrigin(executor: GraphExecutor, statement: string): Promise<ReadonlyMap<string, number>> {
  return new Map((await executor.read(statement)).map(([origin, count]) => [origin as string, count as number]));
}

/** Hash of what is there of each origin. */
async function marksByOrigin(executor: GraphExecutor): Promise<ReadonlyMap<string, string>> {
  const lines = new Map<string, string[]>();
  const linesOf = (origin: GraphValue | undefined): string[] => {
    const ofOrigin = lines.get(origin as string) ?? [];
    lines.set(origin as string, ofOrigin);
    return ofOrigin;
  };
  for (const statement of [READ_ALL_OBSERVATIONS, READ_ALL_OF_SERIES]) {
    for (const [origin, collected] of await executor.read(statement)) {
      const ofOrigin = linesOf(origin);
      for (const line of collected as readonly string[]) ofOrigin.push(line);
    }
  }
  for (const [origin, properties] of await executor.read(READ_ALL_OTHER_NODES)) {
    linesOf(origin).push(nodeLine(properties as Parameters));
  }
  for (const [origin, type, from, to, properties] of await executor.read(READ_ALL_OTHER_RELATIONSHIPS)) {
    linesOf(origin).push(relationshipLine(type as string, from as string, to as string, properties as Parameters));
  }
  return new Map([...lines].map(([origin, ofOrigin]) => [origin, contentMark(ofOrigin)]));
}

/** Compares a sealed graph with what was loaded into it: null when whole, else a sentence on the first thing missing. */
export async function damageOf(executor: GraphExecutor): Promise<string | null> {
  const [state] = await executor.read(READ_STATE);
  refuseUnfinished(state?.[4]);
  if (state === undefined || state[2] === null) return null;
  const [changes, storedHash] = state;

  const origins = await executor.read(READ_ORIGINS);
  const hash = contentHash(new Map(origins.map(([origin, of]) => [origin as string, of as string])));
  if (hash !== storedHash) return 'The list of what was loaded into the graph is not the one that it was left with.';
  const journal = (await executor.read(COUNT_JOURNAL))[0]?.[0];
  if (journal !== changes) return `The graph had ${changes} changes, but its journal has ${journal} entries.`;

  const nodes = await countsByOrigin(executor, COUNT_NODES_OF_ORIGINS);
  const relationships = await countsByOrigin(executor, COUNT_RELATIONSHIPS_OF_ORIGINS);
  const known = new Set(origins.map(([origin]) => origin as string));
  const stray = [...nodes.keys(), ...relationships.keys()].find((origin) => !known.has(origin));
  if (stray !== undefined) return `The graph holds what "${stray}" says, which was never loaded.`;
  let total = 0;
  for (const [origin, , wantedNodes, wantedRelationships] of origins as readonly [string, string, number, number][]) {
    const thereNodes = nodes.get(origin) ?? 0;
    const thereRelationships = relationships.get(origin) ?? 0;
    total += wantedNodes + wantedRelationships;
    if (thereNodes !== wantedNodes) {
      return `Of "${origin}" ${wantedNodes} nodes were loaded, but ${thereNodes} are there.`;
    }
    if (thereRelationships !== wantedRelationships) {
      return `Of "${origin}" ${wantedRelationships} relationships were loaded, but ${thereRelationships} are there.`;
    }
  }
  if (total > MOST_READ_BACK) return null;
  const marks = await marksByOrigin(executor);
  const altered = origins.find(([origin, , , , mark]) => marks.get(origin as string) !== mark);
  return altered === undefined ? null : `What is there of "${altered[0]}" is not what was loaded: a value was altered.`;
}
