import { RELATIONSHIPS, type RelationshipName } from '../cypher/relationship.ts';
import { STORED_LABELS, type StoredLabel } from '../cypher/stored-label.ts';
import type { GraphValue, Parameters } from '../graph-executor.ts';

/** A stretch of the books of a graph: its version, what was loaded, its history. */
export type BookPart =
  | {
      readonly kind: 'graph';
      readonly changes: number;
      readonly contentHash: string;
      readonly seedFingerprint: string | null;
    }
  | { readonly kind: 'origins'; readonly rows: readonly Parameters[] }
  | { readonly kind: 'journal'; readonly rows: readonly Parameters[] };

/** A stretch of what a graph says: first nodes, then observations with their series, then relationships. */
export type ContentPart =
  | { readonly kind: 'nodes'; readonly label: StoredLabel; readonly rows: readonly Parameters[] }
  | { readonly kind: 'observations'; readonly rows: readonly (readonly GraphValue[])[] }
  | { readonly kind: 'ties'; readonly name: RelationshipName; readonly rows: readonly (readonly GraphValue[])[] };

/** All of a graph is its book parts, then its content parts, in one order whatever the engine. */
export type Part = BookPart | ContentPart;

export const isBook = (part: Part): part is BookPart => ['graph', 'origins', 'journal'].includes(part.kind);

/** Nodes and relationships of a part, as `Origin` nodes count them; nodes that nobody says are not counted. */
export function countsOf(part: Part): { readonly nodes: number; readonly relationships: number } {
  switch (part.kind) {
    case 'nodes':
      return { nodes: part.rows.filter(({ origin }) => origin !== undefined).length, relationships: 0 };
    case 'observations':
      return { nodes: part.rows.length, relationships: part.rows.length };
    case 'ties':
      return { nodes: 0, relationships: part.rows.length };
    default:
      return { nodes: 0, relationships: 0 };
  }
}

/** Properties in one order, so that the same graph is the same text from every engine. */
export const inOrder = (properties: Parameters): Parameters =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

/** What a part must be to be written: only labels and relationships that this program knows. */
const RIGHT: { readonly [K in Part['kind']]: (part: Record<string, unknown>) => boolean } = {
  graph: ({ changes, contentHash, seedFingerprint }) =>
    Number.isSafeInteger(changes) &&
    typeof contentHash === 'string' &&
    (seedFingerprint === null || typeof seedFingerprint === 'string'),
  origins: ({ rows }) => isList(rows) && rows.every(isMap),
  journal: ({ rows }) => isList(rows) && rows.every(isMap),
  nodes: ({ label, rows }) => STORED_LABELS.includes(label as StoredLabel) && isList(rows) && rows.every(isMap),
  observations: ({ rows }) => isList(rows) && rows.every(isList),
  ties: ({ name, rows }) => typeof name === 'string' && name in RELATIONSHIPS && isList(rows) && rows.every(isList),
};

/** Something read as a part; null when it is none. */
export function partOf(read: unknown): Part | null {
  if (!isMap(read) || typeof read.kind !== 'string' || !Object.hasOwn(RIGHT, read.kind)) return null;
  return RIGHT[read.kind as Part['kind']](read) ? (read as unknown as Part) : null;
}
