import { CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';

/** What a change of the schema means for clients that were written for the schema before, a sentence each. */
export interface SchemaChanges {
  /** Queries that were right are refused, or answers have what no client expects. */
  readonly breaking: readonly string[];
  /** Every query goes on, and an answer may hold what is new to a client. */
  readonly dangerous: readonly string[];
}

/** Compares a schema with the one before. What is new, deprecated or described otherwise is no change to a client. */
export async function schemaChanges(before: GraphQLSchema, after: GraphQLSchema): Promise<SchemaChanges> {
  const changes = await diff(before, after);
  const sentences = (level: CriticalityLevel): readonly string[] =>
    changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => `${message}.`);
  return { breaking: sentences(CriticalityLevel.Breaking), dangerous: sentences(CriticalityLevel.Dangerous) };
}

/** Whether a version may break what a release promised, by semantic versioning: of 0.x the second number says so. */
export function mayBreak(released: string, version: string): boolean {
  const [before, after] = [released, version].map((each) => each.split('.').map(Number)) as [number[], number[]];
  const at = before[0] === 0 && after[0] === 0 ? 1 : 0;
  return (after[at] as number) > (before[at] as number);
}
