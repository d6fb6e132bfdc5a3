import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFormula } from '../../../src/actions/measure-formula.ts';
import { seedGraph } from '../../../src/actions/seed-graph.ts';
import { readSeedFolder } from '../../../src/connectors/seed-folder.ts';
import { openGrafeo } from '../../../src/store/grafeo/open-grafeo.ts';
import { createStore } from '../../../src/store/graph-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { lightSeed } from '../../support/light-seed.ts';
import { readingOf } from '../../support/reading-of.ts';
import { ROOT } from '../../support/seeded-store.ts';

let store: Store;

beforeAll(async () => {
  const executor = await openGrafeo({ folder: null });
  await executor.ensureSchema();
  store = createStore(executor);
  const folder = lightSeed(await readSeedFolder(ROOT));
  await seedGraph(store, { folder, rules: 'rules', now: () => '2026-11-22T12:00:00Z' });
});

afterAll(() => store.close());

const C003 = 'everything-rally-c003';
const C005 = 'everything-rally-c005';

describe('what a formula names is at hand, also by way of the claims that it measures', () => {
  it.each([
    [`measured("${C005}")`, '191166666666.67 USD per month'],
    [`measured("${C003}")`, '1147000000000 USD'],
    // The stated figure of a claim does not stand for its formula, in whichever order they come.
    [`measured("${C005}") + claim("${C003}") / months(6)`, '382333333333.33 USD per month'],
    [`claim("${C003}") / months(6) + measured("${C005}")`, '382333333333.33 USD per month'],
    [`claim("${C003}") + measured("${C003}")`, '2294000000000 USD'],
  ])('%s is %s', async (formula, expected) => {
    const { value, unit } = await measureFormula(formula, null, readingOf(store));
    expect(`${value.toDecimalPlaces(2).toFixed()} ${unit}`).toBe(expected);
  });
});
