import type { Stance } from '../../domain/evidence.ts';
import type { RelationshipName } from '../cypher/relationship.ts';
import type { Relationship } from './mapping.ts';

/** A neighbour as it is read: what to sort by, then its id. */
export type Neighbour = readonly [sortKey: string | number, id: string];

function compare([a, idOfA]: Neighbour, [b, idOfB]: Neighbour): number {
  if (a === b) return idOfA < idOfB ? -1 : 1;
  return a < b ? -1 : 1;
}

/** Ids of neighbours in their order, each once: two origins may say the same. */
export function sortedIds(neighbours: readonly Neighbour[]): readonly string[] {
  return [...new Set([...neighbours].sort(compare).map(([, id]) => id))];
}

/** A relationship to the one neighbour of its kind; none for null. */
export function toOne(name: RelationshipName, from: string, to: string | null): readonly Relationship[] {
  return to === null ? [] : [{ name, from, to, properties: [] }];
}

/** Relationships to a list of neighbours, that keep its order from 1. */
export function toMany(name: RelationshipName, from: string, to: readonly string[]): readonly Relationship[] {
  return to.map((id, index) => ({ name, from, to: id, properties: [index + 1] }));
}

/** The same from the other end, for relationships that point at the record that says them. */
export function fromMany(name: RelationshipName, from: readonly string[], to: string): readonly Relationship[] {
  return from.map((id, index) => ({ name, from: id, to, properties: [index + 1] }));
}

/** Evidence on a claim or causal link; its stance is repeated for those who read the graph by hand. */
export function bearings(
  name: 'Evidence BEARS_ON Claim' | 'Evidence BEARS_ON CausalLink',
  evidenceIds: readonly string[],
  to: string,
  stances: ReadonlyMap<string, Stance>,
): readonly Relationship[] {
  return evidenceIds.map((id, index) => ({ name, from: id, to, properties: [stances.get(id) ?? null, index + 1] }));
}
