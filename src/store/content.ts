import type { Change } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import type { GraphRecord } from '../domain/records.ts';
import { contentMark, nodeLine, observationLine, ofSeriesLine, relationshipLine } from './content-mark.ts';
import { floatProperty } from './cypher/float-property.ts';
import { RELATIONSHIPS, type RelationshipName, relationshipParts } from './cypher/relationship.ts';
import type { StoredLabel } from './cypher/stored-label.ts';
import type { GraphValue, Parameters } from './graph-executor.ts';
import { checkId, checkProperties, checkRelationships } from './mapping/check.ts';
import type { Known, Mapping, Relationship } from './mapping/mapping.ts';
import { MAPPINGS } from './mapping/mappings.ts';
import { searchProperties } from './search-index.ts';

/** What is to be written, as nodes and relationships. */
export interface Said {
  /** Properties of nodes by label and id, their origin among them. */
  readonly nodes: ReadonlyMap<StoredLabel, ReadonlyMap<string, Parameters>>;
  /** Rows for the statement of each relationship: from, to, origin, properties. */
  readonly relationships: ReadonlyMap<RelationshipName, readonly (readonly GraphValue[])[]>;
}

/** What a change says. */
export interface Content extends Said {
  readonly nodeCount: number;
  readonly relationshipCount: number;
  /** Hash of all of it, to be compared with what is read back. */
  readonly mark: string;
}

/** The line of a node, with the float that the engine adds to it. */
function lineOfNode(label: StoredLabel, row: Parameters): string {
  if (label === 'Observation') return observationLine(row);
  const float = floatProperty(label);
  const text = float === undefined ? undefined : row[float.of];
  return nodeLine(float === undefined || text === undefined ? row : { ...row, [float.name]: Number(text) });
}

/** Properties as a node has them: those that are not null, its id and its origin. */
function rowOf(properties: Parameters, id: string, origin: string): Parameters {
  const row: Record<string, GraphValue> = {};
  for (const name in properties) {
    const value = properties[name] as GraphValue;
    if (value !== null) row[name] = value;
  }
  row.id = id;
  row.origin = origin;
  return row;
}

function lineOfRelationship({ name, from, to, properties }: Relationship, origin: string): string {
  if (name === 'Observation OF Series') return ofSeriesLine(from, to);
  const named = RELATIONSHIPS[name].properties.map((property, index) => [property, properties[index] ?? null]);
  return relationshipLine(relationshipParts(name).type, from, to, { ...Object.fromEntries(named), origin });
}

/** Works out what to store of a change; a record said twice in it is refused. */
export function contentOf({ origin, records, checks }: Change, known: Known): Content {
  const nodes = new Map<StoredLabel, Map<string, Parameters>>();
  const relationships = new Map<RelationshipName, (readonly GraphValue[])[]>();
  const lines: string[] = [];
  // Two claims that name one another as the same say one relationship.
  const same = new Set<string>();
  let [nodeCount, relationshipCount] = [0, 0];

  function addNode(label: StoredLabel, id: string, properties: Parameters): void {
    const ofLabel = nodes.get(label) ?? new Map<string, Parameters>();
    if (ofLabel.has(id)) {
      throw new Problem(
        'STORE_CONSTRAINT',
        `"${origin}" says the ${label} "${properties.slug ?? id}" twice; say it once.`,
      );
    }
    const row = rowOf(properties, id, origin);
    nodes.set(label, ofLabel.set(id, row));
    lines.push(lineOfNode(label, row));
    nodeCount += 1;
  }

  function addRelationship(relationship: Relationship): void {
    const { name, from, to, properties } = relationship;
    if (name === 'Claim SAME_AS Claim') {
      if (same.has(`${from} ${to}`)) return;
      same.add(`${from} ${to}`);
    }
    const rows = relationships.get(name) ?? [];
    rows.push([from, to, origin, ...properties]);
    relationships.set(name, rows);
    lines.push(lineOfRelationship(relationship, origin));
    relationshipCount += 1;
  }

  for (const record of records) {
    const mapping = MAPPINGS[record.label] as Mapping<GraphRecord>;
    addNode(record.label, record.id, { ...mapping.properties(record, known), ...searchProperties(record) });
    for (const relationship of mapping.relationships(record, known)) addRelationship(relationship);
  }
  for (const check of checks) {
    addNode('Check', checkId(check.claimSlug), checkProperties(check));
    for (const relationship of checkRelationships(check)) addRelationship(relationship);
  }
  return { nodes, relationships, nodeCount, relationshipCount, mark: contentMark(lines) };
}

/** What several changes say; a node that two of them say is refused. */
export function together(contents: readonly Content[]): Said {
  const [only] = contents;
  if (only !== undefined && contents.length === 1) return only;
  const nodes = new Map<StoredLabel, Map<string, Parameters>>();
  const relationships = new Map<RelationshipName, (readonly GraphValue[])[]>();
  for (const content of contents) {
    for (const [label, rows] of content.nodes) {
      const all = nodes.get(label) ?? new Map<string, Parameters>();
      nodes.set(label, all);
      for (const [id, row] of rows) {
        const other = all.get(id);
        if (other !== undefined) throw saidByAnother(label, row, other.origin as string);
        all.set(id, row);
      }
    }
    for (const [name, rows] of content.relationships) {
      const all = relationships.get(name) ?? [];
      relationships.set(name, all);
      for (const row of rows) all.push(row);
    }
  }
  return { nodes, relationships };
}

/** A node that another origin says too. */
export function saidByAnother(label: StoredLabel, { id, slug, origin }: Parameters, owner: string): Problem {
  return new Problem(
    'STORE_CONSTRAINT',
    `The ${label} "${slug ?? id}" of "${origin}" is already said by "${owner}"; take it out of one of the two.`,
  );
}
