import { describe, expect, it } from 'vitest';
import { missingSchema } from '../../../src/store/neo4j/missing-schema.ts';
import { schemaStatements } from '../../../src/store/schema-statements.ts';

const UNIQUE_ID = 'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE';
const ID_INDEX = 'CREATE INDEX claim_id_lookup IF NOT EXISTS FOR (n:Claim) ON (n.id)';
const ORIGIN_INDEX = 'CREATE INDEX claim_origin IF NOT EXISTS FOR (n:Claim) ON (n.origin)';
const ALL = [UNIQUE_ID, ID_INDEX, ORIGIN_INDEX];

/** The constraint brings the index of its property. */
const NEEDED = [UNIQUE_ID, ORIGIN_INDEX];

const on = (label: string, property: string) => [[label], [property]] as const;

describe('missingSchema', () => {
  it.each([
    ['an empty database', [], [], NEEDED],
    ['a constraint and the index that it brings', [on('Claim', 'id')], [on('Claim', 'id')], [ORIGIN_INDEX]],
    ['an index without its constraint', [], [on('Claim', 'id'), on('Claim', 'origin')], [UNIQUE_ID]],
    ['the schema of another label', [on('Metric', 'id')], [on('Metric', 'origin')], NEEDED],
    ['an index of several properties', [], [[['Claim'], ['id', 'origin']] as const], NEEDED],
  ])('of %s', (_name, constraints, indexes, wanted) => {
    expect(missingSchema(ALL, constraints, indexes)).toEqual(wanted);
  });

  it('knows what each statement of the schema is on', async () => {
    const statements = await schemaStatements();
    const things = statements.map((statement) => /FOR \(n:(\w+)\) .*n\.(\w+)/.exec(statement) as RegExpExecArray);
    const all = things.map(([, label, property]) => on(label as string, property as string));
    expect(missingSchema(statements, all, all)).toEqual([]);
  });

  it('brings an empty database all that the schema is on, each once', async () => {
    const statements = await schemaStatements();
    const onOf = (statement: string) => /FOR \(n:(\w+)\) .*n\.(\w+)/.exec(statement)?.slice(1).join('.') as string;
    const made = missingSchema(statements, [], []).map(onOf);
    expect(new Set(made)).toEqual(new Set(statements.map(onOf)));
    expect(made).toHaveLength(new Set(made).size);
  });
});
