import { expect, it } from 'vitest';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import type { GraphExecutor } from '../../../src/store/graph-executor.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import { BY, DGS10, METRICS, SOURCES } from './sample-seed.ts';

const LOOKS = /^UNWIND \$ids AS id MATCH \(n:(\w+) \{id: id\}\) RETURN n\.id, n\.origin$/;

/** The labels whose nodes a change looks for. */
const looking = (executor: GraphExecutor, labels: string[]): GraphExecutor => ({
  ...executor,
  write: (work) =>
    executor.write((transaction) =>
      work({
        run(statement, parameters) {
          labels.push(...(LOOKS.exec(statement)?.slice(1) ?? []));
          return transaction.run(statement, parameters);
        },
      }),
    ),
});

it('are not looked for in an empty graph, which has none', async () => {
  const labels: string[] = [];
  const store = createStore(looking(await openGrafeo({ folder: null }), labels));
  await store.applyAll([SOURCES, DGS10], BY);
  expect(labels).toEqual([]);
  await store.apply(METRICS, BY);
  expect(labels).toContain('Metric');
  await store.close();
});
