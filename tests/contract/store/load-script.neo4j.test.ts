import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadScriptHead, loadScriptOf } from '../../../src/store/export/load-script.ts';
import { type ExportedNode, type ExportedTie, wholeGraph } from '../../../src/store/export/whole-graph.ts';
import type { GraphExecutor, Row } from '../../../src/store/graph-executor.ts';
import { connectNeo4j } from '../../../src/store/neo4j/connect-neo4j.ts';
import { seededInMemory } from '../../support/seeded-store.ts';

const neo4j = inject('neo4j') ?? null;

if (neo4j === null) {
  it.skip(`runs on Neo4j: ${inject('noNeo4jBecause') ?? 'tests/neo4j/global-setup.ts is not configured.'}`, () => {});
} else {
  describe('the statements of an export, run on an empty Neo4j', () => {
    let executor: GraphExecutor;
    /** What the embedded engine counts of the same seed. */
    let graph: { nodes: ReadonlyMap<string, number>; ties: readonly Row[] };
    const nodes: ExportedNode[] = [];
    const ties: ExportedTie[] = [];

    beforeAll(async () => {
      const seeded = await seededInMemory();
      const script = [await loadScriptHead(['A remark; with a semicolon.'])];
      for await (const part of wholeGraph(seeded.store)) {
        if (part.kind === 'nodes') nodes.push(...part.nodes);
        else ties.push(...part.ties);
        script.push(loadScriptOf(part));
      }
      graph = {
        nodes: await seeded.store.counts(),
        ties: await seeded.executor.read('MATCH ()-[r]->() WHERE r.origin IS NOT NULL RETURN type(r), count(r)'),
      };
      await seeded.executor.close();
      executor = await connectNeo4j(neo4j);
      await executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
      // As cypher-shell takes them: remarks left out, a statement ends where a line ends with a semicolon.
      const statements = script
        .join('')
        .replaceAll(/^\/\/.*$/gm, '')
        .split(/;$/m);
      for (const statement of statements.filter((each) => each.trim() !== '')) {
        await executor.write((transaction) => transaction.run(statement));
      }
    });
    afterAll(async () => {
      await executor.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'));
      await executor.close();
    });

    const counted = (names: readonly string[]): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    };

    it('give as many nodes of each label', async () => {
      const rows = await executor.read('MATCH (n) RETURN labels(n)[0], count(n)');
      expect(Object.fromEntries(rows)).toEqual(counted(nodes.map(({ label }) => label)));
      expect(new Map(rows as never)).toEqual(graph.nodes);
      expect(nodes.length).toBeGreaterThan(33_000);
    });

    it('and as many relationships of each kind', async () => {
      const rows = await executor.read(
        'MATCH (a)-[r]->(b) RETURN labels(a)[0] + " " + type(r) + " " + labels(b)[0], count(r)',
      );
      expect(Object.fromEntries(rows)).toEqual(
        counted(ties.map(({ fromLabel, type, toLabel }) => `${fromLabel} ${type} ${toLabel}`)),
      );
    });

    it('which are those of the graph that was exported', async () => {
      const rows = await executor.read('MATCH ()-[r]->() RETURN type(r), count(r)');
      expect(new Map(rows as never)).toEqual(new Map(graph.ties as never));
    });

    it('with the same properties, text for text', async () => {
      const rows = await executor.read('MATCH (n) WHERE NOT n:Observation RETURN n.id, properties(n)');
      const wanted = new Map(nodes.map(({ id, properties }) => [id, properties]));
      for (const [id, properties] of rows) expect(properties).toEqual(wanted.get(id as string));
      const [sum] = await executor.read(
        "MATCH (o:Observation)-[:OF]->(:Series {slug: 'fred/dgs10'}) RETURN count(o), max(o.period)",
      );
      const series = nodes.find(({ properties }) => properties.slug === 'fred/dgs10');
      const own = ties.filter(({ type, to }) => type === 'OF' && to === series?.id).map(({ from }) => from);
      const periods = nodes.filter(({ id }) => own.includes(id)).map(({ properties }) => String(properties.period));
      expect(sum).toEqual([own.length, periods.sort().at(-1)]);
    });

    it('floats are floats, also where they are whole', async () => {
      const [row] = await executor.read(
        'MATCH (c:Claim) WHERE c.quantityNumber = 100 RETURN c.quantityNumber / 3 LIMIT 1',
      );
      expect(row?.[0]).toBeCloseTo(33.333, 2);
    });
  });
}
