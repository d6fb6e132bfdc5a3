import type { Row } from '../graph-executor.ts';

/** What a constraint or an index is on: "Claim.slug". */
const ON = /FOR \(\w+:(\w+)\) (?:REQUIRE \w+\.(\w+) IS UNIQUE|ON \(\w+\.(\w+)\))/;

/** Both give rows of labels and properties. */
export const READ_CONSTRAINTS =
  "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type = 'UNIQUENESS' RETURN labelsOrTypes, properties";

export const READ_INDEXES =
  "SHOW INDEXES YIELD type, labelsOrTypes, properties WHERE type = 'RANGE' RETURN labelsOrTypes, properties";

const named = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(
    (rows as readonly (readonly [string[], string[]])[]).map((row) => row.map((names) => names.join()).join('.')),
  );

/**
 * The statements of the schema for what is not there yet. A whole schema is then left alone, so that a database that
 * can only be read can be served, and a start does not wait for it. An index that a constraint brings is not asked for:
 * the embedded engine needs it said, and here each is a statement that does nothing.
 */
export function missingSchema(
  statements: readonly string[],
  constraints: readonly Row[],
  indexes: readonly Row[],
): readonly string[] {
  const [constrained, indexed] = [named(constraints), named(indexes)];
  const parts = statements.map((statement) => {
    const [, label, unique, property] = ON.exec(statement) ?? [];
    return { statement, isConstraint: unique !== undefined, on: `${label}.${unique ?? property}` };
  });
  const brought = new Set(parts.filter(({ isConstraint }) => isConstraint).map(({ on }) => on));
  return parts
    .filter(({ isConstraint, on }) => (isConstraint ? !constrained.has(on) : !indexed.has(on) && !brought.has(on)))
    .map(({ statement }) => statement);
}
