import type { StoredCheck } from '../../domain/change.ts';
import type { Stance } from '../../domain/evidence.ts';
import type { GraphRecord } from '../../domain/records.ts';
import type { Observation, Series } from '../../domain/series.ts';
import { batches } from '../batches.ts';
import { floatProperty } from '../cypher/float-property.ts';
import { RELATIONSHIPS, relationshipParts } from '../cypher/relationship.ts';
import { STORED_LABELS, type StoredLabel } from '../cypher/stored-label.ts';
import type { GraphValue, Parameters } from '../graph-executor.ts';
import { checkId, checkProperties, checkRelationships } from '../mapping/check.ts';
import type { Known, Mapping, Relationship } from '../mapping/mapping.ts';
import { MAPPINGS } from '../mapping/mappings.ts';
import type { NamedLabel, Reads } from '../store.ts';

/** A node as a graph database has it. Lists in it are of texts; nothing in it is null. */
export interface ExportedNode {
  readonly label: StoredLabel;
  readonly id: string;
  readonly properties: Parameters;
}

/** A relationship between two nodes, by their ids. */
export interface ExportedTie {
  readonly type: string;
  readonly from: string;
  readonly fromLabel: StoredLabel;
  readonly to: string;
  readonly toLabel: StoredLabel;
  readonly properties: Parameters;
}

/** A stretch of the graph. */
export type GraphPart =
  | { readonly kind: 'nodes'; readonly nodes: readonly ExportedNode[] }
  | { readonly kind: 'ties'; readonly ties: readonly ExportedTie[] };

/** Nodes of a label that are read at once; series fewer, since each brings all its observations. */
const BATCH = 500;
const SERIES_AT_ONCE = 4;

/** Labels whose nodes have a slug, by which they are read: articles before claims, whose sort keys begin with theirs. */
const NAMED = STORED_LABELS.filter((label): label is NamedLabel => label !== 'Check' && label !== 'Observation');

/** What some nodes of a label are, with what hangs on them: checks on claims, observations on series. */
interface Stretch {
  readonly records: readonly GraphRecord[];
  readonly checks: readonly StoredCheck[];
}

/**
 * All that the graph says, in stretches: first every node, then every relationship. Only ids are kept meanwhile. Left out are
 * the program's own books, and observations of series whose terms let single figures be cited only.
 */
export async function* wholeGraph(reads: Reads): AsyncGenerator<GraphPart> {
  const [articleSlugs, stances] = [new Map<string, string>(), new Map<string, Stance>()];
  const known: Known = { articleSlugs, stances };
  const there = new Set<string>();

  for await (const { records, checks } of stretches(reads)) {
    for (const record of records) {
      if (record.label === 'Article') articleSlugs.set(record.id, record.slug);
      if (record.label === 'Evidence') stances.set(record.id, record.stance);
    }
    const nodes = [...records.map((record) => nodeOfRecord(record, known)), ...checks.map(nodeOfCheck)];
    for (const { id } of nodes) there.add(id);
    yield { kind: 'nodes', nodes };
  }

  // Two claims that name one another as the same say one relationship.
  const same = new Set<string>();
  const isNew = ({ name, from, to }: Relationship): boolean => {
    if (name !== 'Claim SAME_AS Claim') return true;
    const isFirst = !same.has(`${from} ${to}`);
    same.add(`${from} ${to}`);
    return isFirst;
  };
  for await (const { records, checks } of stretches(reads)) {
    const said = [
      ...records.flatMap((record) => mappingOf(record).relationships(record, known)),
      ...checks.flatMap(checkRelationships),
    ];
    const ties = said.filter((each) => there.has(each.from) && there.has(each.to) && isNew(each)).map(tieOf);
    if (ties.length > 0) yield { kind: 'ties', ties };
  }
}

async function* stretches(reads: Reads): AsyncGenerator<Stretch> {
  for (const label of NAMED) {
    for (let after: string | null = null, more = true; more; ) {
      const page = await reads.page(label, { after, before: null, limit: BATCH, backwards: false });
      const ids = page.rows.map(({ id }) => id);
      const records = (await reads.records(label, ids)).map((record, at) => {
        if (record === null) throw new Error(`The node ${ids[at]} is listed but cannot be read.`);
        return record;
      });
      const checks = label === 'Claim' ? (await reads.checks(ids)).filter((check) => check !== null) : [];
      yield { records, checks };
      if (label === 'Series') yield* observationsOf(records as readonly Series[], reads);
      more = page.more;
      after = page.rows.at(-1)?.key ?? null;
    }
  }
}

async function* observationsOf(series: readonly Series[], reads: Reads): AsyncGenerator<Stretch> {
  for (const some of batches(
    series.filter(({ redistributable }) => redistributable),
    SERIES_AT_ONCE,
  )) {
    const observations = (await reads.observations(some.map(({ id }) => id))).flat();
    for (const records of batches<Observation>(observations, BATCH)) yield { records, checks: [] };
  }
}

const mappingOf = (record: GraphRecord): Mapping<GraphRecord> => MAPPINGS[record.label] as Mapping<GraphRecord>;

const nodeOfRecord = (record: GraphRecord, known: Known): ExportedNode =>
  nodeOf(record.label, record.id, mappingOf(record).properties(record, known));

const nodeOfCheck = (check: StoredCheck): ExportedNode =>
  nodeOf('Check', checkId(check.claimSlug), checkProperties(check));

/** With the float that a store adds beside exact text, for range filters. */
function nodeOf(label: StoredLabel, id: string, said: Parameters): ExportedNode {
  const properties = withoutNull({ id, ...said });
  const float = floatProperty(label);
  const text = float && properties[float.of];
  return {
    label,
    id,
    properties: float && text !== undefined ? { ...properties, [float.name]: Number(text) } : properties,
  };
}

function tieOf({ name, from, to, properties }: Relationship): ExportedTie {
  const { from: fromLabel, type, to: toLabel } = relationshipParts(name);
  const named = RELATIONSHIPS[name].properties.map((property, at): [string, GraphValue] => [
    property,
    properties[at] ?? null,
  ]);
  return { type, from, fromLabel, to, toLabel, properties: withoutNull(Object.fromEntries(named)) };
}

const withoutNull = (properties: Parameters): Parameters =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
