import type { Stance } from '../../domain/evidence.ts';
import type { RelationshipName } from '../cypher/relationship.ts';
import type { GraphValue, Parameters, Row } from '../graph-executor.ts';

/** A relationship that a record says, from one id to another. */
export interface Relationship {
  readonly name: RelationshipName;
  readonly from: string;
  readonly to: string;
  /** In the order of the table of relationships. */
  readonly properties: readonly GraphValue[];
}

/** What a record needs to know of other nodes to be written. */
export interface Known {
  /** Slugs of articles by id. */
  readonly articleSlugs: ReadonlyMap<string, string>;
  /** Stances of the change's evidence by id. */
  readonly stances: ReadonlyMap<string, Stance>;
}

/** Both ways between the record of a label and its node. */
export interface Mapping<R> {
  /** Own properties; null is no property. Id and origin are added by the store. */
  properties(record: R, known: Known): Parameters;
  /** Relationships that this record says; those that others say of it are only read. */
  relationships(record: R, known: Known): readonly Relationship[];
  /** A record from a row of its statement in `record-statements.ts`. */
  record(row: Row): R;
}
