import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/seeded-store.ts';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

interface Gain {
  firstYear: { value: string; low: string; high: string; unit: string } | null;
  tenYears: { value: string; low: string; high: string; unit: string } | null;
  diesOut: boolean | null;
  because: string;
  formula: string;
  assumptions: string[];
  missing: { slug: string }[];
}

const RANGE = '{ value low high unit }';

async function gainOf(slug: string): Promise<Gain> {
  const { data, errors } = await ask(
    server.app,
    `{ loop(slug: "${slug}") { gain { firstYear ${RANGE} tenYears ${RANGE} diesOut because formula assumptions missing { slug } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { loop: { gain: Gain } }).loop.gain;
}

describe('the gain of a stored loop', () => {
  it('of the doom loop is what the cited strengths give', async () => {
    const { because, formula, assumptions, ...gain } = await gainOf('doom-loop');
    expect(gain).toEqual({
      firstYear: { value: '0.64', low: '0.47', high: '1.87', unit: 'percent' },
      tenYears: { value: '22.4', low: '16.77', high: '65.05', unit: 'percent' },
      diesOut: false,
      missing: [],
    });
    expect(because).toContain('0.6 to 1.9 percent of the shock in the first year and 22 to 65 percent over ten years');
    expect(because).toContain('upper bound');
    expect(because).toContain('without a fiscal response the drift does not die out (r + ψb > g');
    expect(formula).toContain('35.1 billion dollars per basis point over ten years');
    expect(assumptions[0]).toContain('31,341 billion dollars');
  });

  it.each([
    ['premium-doom-loop', '28', false, []],
    ['fiscal-stabilizer', '-8.65', null, []],
    ['fed-backstop', null, null, ['treasury-10y-yield-to-fed-purchases', 'fed-purchases-to-term-premium']],
    ['recession-loop', null, null, ['treasury-10y-yield-to-economic-growth']],
    ['market-doom-loop', null, null, ['treasury-10y-yield-to-equity-valuations', 'equity-volatility-to-term-premium']],
  ])('of %s over ten years: %s', async (slug, tenYears, diesOut, missing) => {
    const gain = await gainOf(slug);
    expect(gain.tenYears?.value ?? null).toBe(tenYears);
    expect(gain.diesOut).toBe(diesOut);
    expect(gain.missing.map((link) => link.slug)).toEqual(missing);
  });
});

describe('the README', () => {
  it('prints the answer that its query for the gain gets', async () => {
    const part = readFileSync(join(ROOT, 'README.md'), 'utf8').split('## How strong the doom loop is')[1] ?? '';
    const [query, printed] = ['graphql', 'json'].map((kind) => part.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? '');
    const { data } = await ask(server.app, query as string);
    expect({ data }).toEqual(JSON.parse(printed as string));
  });
});
