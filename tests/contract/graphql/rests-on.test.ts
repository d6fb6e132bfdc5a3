import { describe, expect, it } from 'vitest';
import { ask } from '../../support/test-server.ts';
import { withServer } from '../../support/with-server.ts';

const server = withServer();

const slugs = (nodes: unknown): string[] => (nodes as { slug: string }[]).map(({ slug }) => slug);

const MEASURED: readonly (readonly [formula: string, series: string[], sources: string[]])[] = [
  ['at("fred/dgs10", "2025-01-13")', ['fred/dgs10'], ['federal-reserve-h15']],
  ['at("cbo/debt-gdp@2026-02", "FY2035") * 2', ['cbo/debt-gdp'], ['cbo-gdp-by-fiscal-year']],
  // A formula of a claim is followed; a stated figure of one is a figure of its article, which is no source here.
  [
    'measured("everything-rally-c003") + claim("everything-rally-c003")',
    ['treasury/net-marketable-borrowing'],
    ['treasury-borrowing-estimates'],
  ],
  ['1 + 1', [], []],
];

describe('what an answer rests on', () => {
  it.each(MEASURED)('measure: %s', async (formula, series, sources) => {
    const { data, errors } = await ask(
      server.app,
      'query ($formula: String!) { measure(formula: $formula) { formula series { slug } sources { slug } } }',
      { formula },
    );
    expect(errors).toBeUndefined();
    const measured = data?.measure as Record<string, unknown>;
    expect([measured.formula, slugs(measured.series), slugs(measured.sources)]).toEqual([formula, series, sources]);
  });

  it('the claims whose figure or formula is taken', async () => {
    const { data } = await ask(
      server.app,
      'query ($formula: String!) { measure(formula: $formula) { claims { slug } } }',
      { formula: 'measured("everything-rally-c003") + claim("everything-rally-c001")' },
    );
    const measured = data?.measure as { claims: unknown };
    expect(slugs(measured.claims).sort()).toEqual(['everything-rally-c001', 'everything-rally-c003']);
  });

  it('every check of the article names the sources of all that it used', async () => {
    const { data, errors } = await ask(
      server.app,
      `{ a: claims(first: 100) { ...Rests } b: claims(last: 100) { ...Rests } }
       fragment Rests on ClaimConnection { nodes { slug formula checkAsPublished { series { slug source { slug } } sources { slug } } } }`,
    );
    expect(errors).toBeUndefined();
    type Node = {
      slug: string;
      formula: string | null;
      checkAsPublished: { series: { slug: string; source: { slug: string } }[]; sources: { slug: string }[] } | null;
    };
    const pages = data as unknown as Record<'a' | 'b', { nodes: Node[] }>;
    const checked = [...pages.a.nodes, ...pages.b.nodes].filter((node) => node.checkAsPublished !== null);
    expect(checked.length).toBeGreaterThan(100);
    for (const { slug, formula, checkAsPublished } of checked) {
      const { series, sources } = checkAsPublished as NonNullable<Node['checkAsPublished']>;
      for (const { source } of series) expect(slugs(sources), slug).toContain(source.slug);
      for (const [, named] of formula?.matchAll(/"([a-z0-9-]+\/[a-z0-9-]+)[@"]/g) ?? []) {
        expect(slugs(series), slug).toContain(named);
      }
      if (/found\(/.test(formula ?? '')) expect(sources.length, slug).toBeGreaterThan(0);
    }
  });

  it('a run names its baseline, its yield, and each strength that it used', async () => {
    const { data, errors } = await ask(
      server.app,
      `{ simulate(input: { shocks: [{ factor: "treasury-10y-yield", amount: "1", unit: "percentage points" }] }) {
           sources { slug title } assumptions uses { strength { source { slug } } } } }`,
    );
    expect(errors).toBeUndefined();
    const run = data?.simulate as {
      sources: { slug: string; title: string }[];
      assumptions: string[];
      uses: { strength: { source: { slug: string } } | null }[];
    };
    const named = slugs(run.sources);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(expect.arrayContaining(['cbo-eval-projections', 'federal-reserve-h15']));
    for (const { strength } of run.uses) if (strength !== null) expect(named).toContain(strength.source.slug);
    // Whatever title an assumption cites is among them.
    const cited = run.assumptions.flatMap((text) =>
      [...text.matchAll(/"([^"]+)", (?:read|not seen)/g)].map((m) => m[1]),
    );
    expect(cited.length).toBeGreaterThan(1);
    for (const title of cited) expect(run.sources.map((source) => source.title)).toContain(title);
  });
});
