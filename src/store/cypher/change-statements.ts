import { isSearchable } from '../../domain/search/searchable.ts';
import { SEARCH_LABEL } from '../search-index.ts';
import { floatProperty } from './float-property.ts';
import { RELATIONSHIPS, type RelationshipName, relationshipParts } from './relationship.ts';
import type { StoredLabel } from './stored-label.ts';

// An origin may name a node that no origin has said yet, or says no longer. Such a node is kept with its id alone and
// the label Absent, so that what each origin says is in the graph whole, in whatever order they come and go.

/** Made from the text in the engine: a parameter that happens to be whole would be stored as an integer. */
const withFloat = (label: StoredLabel): string => {
  const float = floatProperty(label);
  return float === undefined ? '' : ` SET n.${float.name} = toFloat(row.${float.of})`;
};

/** The label of the full-text index, on nodes that a search can find. */
const searchLabel = (label: StoredLabel): string => (isSearchable(label) ? `:${SEARCH_LABEL}` : '');

const withSearchLabel = (label: StoredLabel): string => (isSearchable(label) ? ` SET n${searchLabel(label)}` : '');

const withoutSearchLabel = (label: StoredLabel): string =>
  isSearchable(label) ? ` REMOVE n${searchLabel(label)}` : '';

/** Which of some ids are in the graph, and who says them; null for one that is only named. */
export const findNodes = (label: StoredLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id, n.origin`;

export const createNodes = (label: StoredLabel): string =>
  `UNWIND $rows AS row CREATE (n:${label}${searchLabel(label)}) SET n = row${withFloat(label)}`;

export const updateNodes = (label: StoredLabel): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row${withSearchLabel(label)}${withFloat(label)}`;

export const createAbsentNodes = (label: StoredLabel): string => `UNWIND $ids AS id CREATE (:${label}:Absent {id: id})`;

/** Turns nodes that were only named into said ones. */
export const unmarkAbsentNodes = (label: StoredLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label}:Absent {id: id}) REMOVE n:Absent`;

export const idsOfOrigin = (label: StoredLabel): string => `MATCH (n:${label}) WHERE n.origin = $origin RETURN n.id`;

/** Leaves of a node that others still name its id alone. */
export const markAbsentNodes = (label: StoredLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE EXISTS { (n)--() } SET n = {id: id} SET n:Absent${withoutSearchLabel(label)}`;

export const deleteNodes = (label: StoredLabel): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE NOT EXISTS { (n)--() } DELETE n`;

/** Nodes that were only named, and are named no more. */
export const DELETE_UNNAMED_NODES = 'MATCH (n:Absent) WHERE NOT EXISTS { (n)--() } DELETE n';

/** Rows are [from, to, origin, …properties in the order of the table]. */
export function createRelationships(name: RelationshipName): string {
  const { from, type, to } = relationshipParts(name);
  const properties = RELATIONSHIPS[name].properties.map((property, index) => `, ${property}: row[${index + 3}]`);
  return `UNWIND $rows AS row MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]}) CREATE (a)-[:${type} {origin: row[2]${properties.join('')}}]->(b)`;
}

export function deleteRelationships(name: RelationshipName): string {
  const { from, type, to } = relationshipParts(name);
  const { saidBy } = RELATIONSHIPS[name];
  const owner = saidBy === null ? '' : `${saidBy === 'from' ? 'a' : 'b'}.origin = $origin AND `;
  return `MATCH (a:${from})-[r:${type}]->(b:${to}) WHERE ${owner}r.origin = $origin DELETE r`;
}
