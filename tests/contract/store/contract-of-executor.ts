import { describe, expect, it } from 'vitest';
import type { GraphValue } from '../../../src/store/graph-executor.ts';
import { BY, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const VALUES: readonly (readonly [name: string, value: GraphValue])[] = [
  ['null', null],
  ['a truth', true],
  ['a whole number', 103],
  ['the largest exact integer', Number.MAX_SAFE_INTEGER],
  ['a negative number', -7],
  ['a fraction', 0.1],
  ['text with NUL', 'a\u0000b'],
  ['text beyond the basic plane', '💸 $38.5 trillion — “doom loop”'],
  ['an injection', "' RETURN 1 UNION MATCH (n) DETACH DELETE n //"],
  ['a long text', 'é'.repeat(100_000)],
  ['an empty list', []],
  [
    'nested lists',
    [
      [1, 'a', null],
      [2.5, false],
    ],
  ],
  ['a map', { a: 1, b: { c: ['x', null] } }],
];

const WRITES: readonly (readonly [string, string])[] = [
  ['CREATE', "CREATE (:Agent {id: 'x'}) RETURN 1"],
  ['MERGE', "MERGE (:Agent {id: 'x'})"],
  ['SET', "MATCH (a:Agent) SET a.name = 'x'"],
  ['REMOVE', 'MATCH (a:Agent) REMOVE a.name'],
  ['DELETE', 'MATCH (a:Agent) DETACH DELETE a'],
  ['a new index', 'CREATE INDEX sneaky IF NOT EXISTS FOR (n:Agent) ON (n.name)'],
  ['a new constraint', 'CREATE CONSTRAINT sneaky IF NOT EXISTS FOR (n:Agent) REQUIRE n.name IS UNIQUE'],
  ['a dropped index', 'DROP INDEX agent_origin IF EXISTS'],
];

export function describeExecutor(opened: Opened): void {
  describe('executor', () => {
    it.each(VALUES)('passes %s in and out', async (_name, value) => {
      expect(await opened.executor.read('RETURN $value', { value })).toEqual([[value]]);
    });

    it('keeps values that are stored', async () => {
      await opened.executor.write((transaction) =>
        transaction.run('CREATE (n:Agent) SET n = $row', {
          row: { id: 'v', whole: 3, fraction: 2.5, truth: false, list: ['a', 'b'], none: [], text: 'a\u0000b' },
        }),
      );
      const columns = 'n.whole, n.fraction, n.truth, n.list, n.none, n.text, n.absent, n.whole / 2';
      expect(await opened.executor.read(`MATCH (n:Agent {id: 'v'}) RETURN ${columns}`)).toEqual([
        [3, 2.5, false, ['a', 'b'], [], 'a\u0000b', null, 1],
      ]);
    });

    it.each<[string, unknown]>([
      ['a date', new Date(0)],
      ['undefined', undefined],
      ['a number that is none', Number.NaN],
      ['a map object', new Map()],
      ['a function', () => 1],
    ])('refuses %s as a parameter', async (_name, value) => {
      await expect(opened.executor.read('RETURN $value', { value: value as never })).rejects.toThrow(TypeError);
    });

    it.each(WRITES)('refuses to read by %s, and nothing is written', async (_name, statement) => {
      await opened.store.apply(SOURCES, BY);
      const before = await opened.executor.read('MATCH (a:Agent) RETURN a.id, a.name ORDER BY a.id');
      await expect(opened.executor.read(statement)).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
      expect(await opened.executor.read('MATCH (a:Agent) RETURN a.id, a.name ORDER BY a.id')).toEqual(before);
    });

    it('tells a statement that cannot be read', async () => {
      await expect(opened.executor.read('MATCH (n RETURN n')).rejects.toMatchObject({
        code: 'STORE_SYNTAX',
        message: expect.stringMatching(/^The store cannot run a statement: /),
      });
    });

    it('tells a broken constraint', async () => {
      const twice = opened.executor.write((transaction) =>
        transaction.run("UNWIND [1, 2] AS x CREATE (:Agent {id: 'x'})"),
      );
      await expect(twice).rejects.toMatchObject({ code: 'STORE_CONSTRAINT' });
    });

    it('reads what it wrote', async () => {
      for (let count = 1; count <= 5; count += 1) {
        await opened.executor.write((transaction) => transaction.run('CREATE (:Agent {id: $id})', { id: `a${count}` }));
        expect(await opened.executor.read('MATCH (a:Agent) RETURN count(a)')).toEqual([[count]]);
      }
    });

    it('makes the schema again without a change', async () => {
      await opened.executor.ensureSchema();
      await expect(opened.executor.health()).resolves.toBeUndefined();
    });

    it('says engine and version', () => {
      expect(opened.executor.description).toMatch(/^(?:neo4j|grafeo) \d+\.\d+\.\d+/);
    });
  });
}
