import { describe, expect, it } from 'vitest';
import { READ_RECORDS } from '../../../src/store/cypher/record-statements.ts';
import { RELATIONSHIPS } from '../../../src/store/cypher/relationship.ts';
import { PROPERTY_KINDS } from '../../../src/store/export/property-kinds.ts';
import { wholeGraph } from '../../../src/store/export/whole-graph.ts';
import { seededInMemory } from '../../support/seeded-store.ts';

/** Where a statement reads a property, it is one that nodes have. */
const READ = Object.values(READ_RECORDS).flatMap((statement) =>
  [...statement.matchAll(/\bn\.(\w+)/g)].map((match) => match[1] as string),
);

describe('the kinds of properties', () => {
  it.each([
    ['node', READ.filter((name) => name !== 'id' && name !== 'origin')],
    ['edge', Object.values(RELATIONSHIPS).flatMap(({ properties }) => [...properties])],
  ] as const)('of a %s are all told', (what, names) => {
    expect(names.length).toBeGreaterThan(10);
    expect([...new Set<string>(names)].filter((name) => PROPERTY_KINDS[what][name] === undefined)).toEqual([]);
  });

  it('are those of the values that the seed has', async () => {
    const { store, executor } = await seededInMemory();
    const wrong = new Set<string>();
    const fits = {
      string: (value: unknown) => typeof value === 'string' || Array.isArray(value),
      boolean: (value: unknown) => typeof value === 'boolean',
      int: (value: unknown) => Number.isInteger(value),
      double: (value: unknown) => typeof value === 'number',
    };
    for await (const part of wholeGraph(store)) {
      for (const { properties } of part.kind === 'nodes' ? part.nodes : part.ties) {
        for (const [name, value] of Object.entries(properties)) {
          const kind = PROPERTY_KINDS[part.kind === 'nodes' ? 'node' : 'edge'][name];
          if (name !== 'id' && (kind === undefined || !fits[kind](value))) wrong.add(`${name}: ${typeof value}`);
        }
      }
    }
    await executor.close();
    expect([...wrong]).toEqual([]);
  });
});
