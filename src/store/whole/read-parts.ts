import { Problem } from '../../domain/problem.ts';
import { batches } from '../batches.ts';
import {
  COPY_ABSENT_OBSERVATIONS,
  COPY_GRAPH,
  COPY_JOURNAL,
  COPY_OBSERVATIONS,
  COPY_ORIGINS,
  copyIds,
  copyNodes,
  copyRelationships,
} from '../cypher/copy-statements.ts';
import { floatProperty } from '../cypher/float-property.ts';
import { RELATIONSHIP_NAMES, relationshipParts } from '../cypher/relationship.ts';
import { STORED_LABELS, type StoredLabel } from '../cypher/stored-label.ts';
import type { GraphExecutor, GraphValue, Parameters, Row } from '../graph-executor.ts';
import { readVersion } from '../versions.ts';
import { type ContentPart, inOrder, type Part } from './part.ts';

/** Rows of a part; series fewer at once, since each brings all its observations. */
const BATCH = 500;
const SERIES_AT_ONCE = 4;

/** Labels whose nodes are read as such: observations, nine in ten, are read with their series. */
const READ_AS_NODES = STORED_LABELS.filter((label) => label !== 'Observation');

type Read = (statement: string, parameters?: Parameters) => Promise<readonly Row[]>;

/** All pages of what a statement gives by a key, its first column. */
async function* pages(read: Read, statement: string): AsyncGenerator<readonly Row[]> {
  for (let after = '', more = true; more; ) {
    const rows = await read(statement, { after, limit: BATCH });
    more = rows.length === BATCH;
    after = (rows.at(-1)?.[0] ?? '') as string;
    if (rows.length > 0) yield rows;
  }
}

/** Rows in one order, whatever order an engine gives them in. */
const sorted = (rows: readonly Row[]): readonly Row[] =>
  rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);

/** Without the float that every engine makes itself of the exact text. */
const copied = (label: StoredLabel, properties: GraphValue | undefined): Parameters =>
  inOrder(
    Object.fromEntries(
      Object.entries(properties as Parameters).filter(([name]) => name !== floatProperty(label)?.name),
    ),
  );

/** What the graph says, whether it is whole or not. */
export async function* contentParts(read: Read): AsyncGenerator<ContentPart> {
  for (const label of READ_AS_NODES) {
    for await (const rows of pages(read, copyNodes(label))) {
      yield { kind: 'nodes', label, rows: rows.map(([, properties]) => copied(label, properties)) };
    }
  }
  const absent = sorted(await read(COPY_ABSENT_OBSERVATIONS)).map(([id]) => ({ id: id as string }));
  for (const rows of batches(absent, BATCH)) yield { kind: 'nodes', label: 'Observation', rows };
  for await (const series of pages(read, copyIds('Series'))) {
    for (const some of batches(series, SERIES_AT_ONCE)) {
      const observations = sorted(await read(COPY_OBSERVATIONS, { ids: some.map(([id]) => id as string) }));
      for (const rows of batches(observations, BATCH)) yield { kind: 'observations', rows };
    }
  }
  for (const name of RELATIONSHIP_NAMES) {
    const { from } = relationshipParts(name);
    if (from === 'Observation') continue;
    for await (const nodes of pages(read, copyIds(from))) {
      const ties = sorted(await read(copyRelationships(name), { ids: nodes.map(([id]) => id as string) }));
      for (const rows of batches(ties, BATCH)) yield { kind: 'ties', name, rows };
    }
  }
}

/** Reads as long as the graph is at one version, which is asked for after the rows; another version is refused. */
function readsAt(executor: GraphExecutor, version: string): Read {
  return (statement, parameters) =>
    executor.reading(async (transaction) => {
      const rows = await transaction.run(statement, parameters);
      const met = await readVersion(transaction);
      if (met !== version) throw new Problem('DATA_CHANGING', version, met);
      return rows;
    });
}

/** All of the graph at one version: its books, then what it says. An empty graph has no parts. */
export async function* wholeParts(executor: GraphExecutor): AsyncGenerator<Part> {
  const read = readsAt(executor, await executor.reading(readVersion));
  const [row] = await read(COPY_GRAPH);
  const [changes, contentHash, seedFingerprint] = (row ?? [0, null, null]) as readonly [
    number,
    string | null,
    string | null,
  ];
  if (changes === 0 || contentHash === null) return;
  yield { kind: 'graph', changes, contentHash, seedFingerprint };
  const origins = (await read(COPY_ORIGINS)).map(([properties]) => inOrder(properties as Parameters));
  for (const rows of batches(origins, BATCH)) yield { kind: 'origins', rows };
  for await (const rows of pages(read, COPY_JOURNAL)) {
    yield { kind: 'journal', rows: rows.map(([, properties]) => inOrder(properties as Parameters)) };
  }
  yield* contentParts(read);
  // A change of the last moment may have been seen in part before its version was.
  await read(COPY_GRAPH);
}
