import { expect, it } from 'vitest';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

it.each([
  ['fred/gdp', 'Nominal GDP', 'ANNUAL_RATE', null],
  ['fred/dgs10', '10-year Treasury yield', 'RATIO', null],
  ['frb/dexjpus-month-end', 'Yen per dollar', 'PRICE', null],
  ['mts/outlays', 'Monthly federal spending', 'FLOW', null],
  [
    'tic/china',
    "China's stock of Treasuries",
    'STOCK',
    'tells holdings by the country of the custodian, not of the owner',
  ],
])('%s tells its name, its nature and its caveat', async (slug, name, nature, caveat) => {
  const { data } = await ask(server.app, 'query ($slug: String!) { series(slug: $slug) { name nature caveat } }', {
    slug,
  });
  expect(data).toEqual({ series: { name, nature, caveat } });
});

it('refuses a sum of what does not add up, and says what to take instead', async () => {
  const { errors } = await ask(
    server.app,
    '{ measure(formula: "sum(\\"fred/gdp\\", \\"2025Q1\\", \\"2025Q4\\")") { value } }',
  );
  expect(errors?.[0]?.message).toBe(
    'fred/gdp is an annual rate, of which a sum over quarters means nothing; take mean(…).',
  );
});
