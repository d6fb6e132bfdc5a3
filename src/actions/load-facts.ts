import { nodeId } from '../domain/node-id.ts';
import type { FactClaim, Facts, FoundFigure, SeriesFacts } from '../verify/facts.ts';
import { parseFormula } from '../verify/formula/parse-formula.ts';
import { references } from '../verify/formula/references.ts';
import { foundFigure } from './found-figure.ts';
import { mustLoad } from './must-load.ts';
import type { Reading } from './reading.ts';

interface Found {
  readonly series: Map<string, SeriesFacts>;
  readonly claims: Map<string, FactClaim>;
  readonly evidence: Map<string, FoundFigure>;
  /** Claims whose formulas have been gathered, not only their figures. */
  readonly measured: Set<string>;
  /** What the formulas name and the graph does not have, by kind. */
  readonly missing: Set<'Series' | 'Claim' | 'Evidence'>;
}

/** All that some formulas need: the series, claims and evidence that they name, and what the claims that they measure name. */
export async function loadFacts(formulas: readonly string[], reading: Reading): Promise<Facts> {
  const found: Found = {
    series: new Map(),
    claims: new Map(),
    evidence: new Map(),
    measured: new Set(),
    missing: new Set(),
  };
  await Promise.all(formulas.map((formula) => gather(formula, found, reading)));
  const slugs = async (label: 'Series' | 'Claim' | 'Evidence'): Promise<readonly string[]> =>
    found.missing.has(label) ? (await reading.loaders.rows(label)).map(({ slug }) => slug) : [];
  const [seriesSlugs, claimSlugs, evidenceSlugs] = await Promise.all([
    slugs('Series'),
    slugs('Claim'),
    slugs('Evidence'),
  ]);
  return {
    series: (slug) => found.series.get(slug),
    claim: (slug) => found.claims.get(slug),
    found: (slug) => found.evidence.get(slug),
    seriesSlugs,
    claimSlugs,
    evidenceSlugs,
  };
}

async function gather(formula: string, found: Found, reading: Reading): Promise<void> {
  const { series, claims, measured, evidence } = references(parseFormula(formula));
  await Promise.all([
    ...series.map((slug) => gatherSeries(slug, found, reading)),
    ...claims.map((slug) => gatherClaim(slug, found, reading)),
    ...evidence.map((slug) => gatherEvidence(slug, found, reading)),
    ...measured.map(async (slug) => {
      if (found.measured.has(slug)) return;
      found.measured.add(slug);
      const claim = await gatherClaim(slug, found, reading);
      if (claim?.formula) await gather(claim.formula, found, reading);
    }),
  ]);
}

async function gatherSeries(slug: string, found: Found, { loaders }: Reading): Promise<void> {
  const series = await loaders.record.Series.load(nodeId('Series', slug));
  if (series === null) found.missing.add('Series');
  else found.series.set(slug, { series, observations: await loaders.observations.load(series.id) });
}

async function gatherClaim(slug: string, found: Found, { loaders }: Reading): Promise<FactClaim | null> {
  const claim = await loaders.record.Claim.load(nodeId('Claim', slug));
  if (claim === null) found.missing.add('Claim');
  else found.claims.set(slug, claim);
  return claim;
}

async function gatherEvidence(slug: string, found: Found, { loaders }: Reading): Promise<void> {
  const evidence = await loaders.record.Evidence.load(nodeId('Evidence', slug));
  const figure = evidence && foundFigure(evidence, await mustLoad(loaders.record.Source, evidence.sourceId));
  if (figure) found.evidence.set(slug, figure);
  else found.missing.add('Evidence');
}
