import { nodeId } from '../domain/node-id.ts';
import type { FactClaim, Facts, FoundFigure, SeriesFacts } from '../verify/facts.ts';
import { formulaNames } from './formula-names.ts';
import { foundFigure } from './found-figure.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import type { Reading } from './reading.ts';

/** All that some formulas need: the series, claims and evidence that they name, and what the claims that they measure name. */
export async function loadFacts(formulas: readonly string[], { loaders }: Reading): Promise<Facts> {
  const named = await formulaNames(formulas, loaders);
  const [series, claims, evidence] = await Promise.all([
    bySlug(named.series, (slug) => seriesFacts(slug, loaders)),
    bySlug(named.claims, (slug): Promise<FactClaim | null> => loaders.record.Claim.load(nodeId('Claim', slug))),
    bySlug(named.evidence, (slug) => figureFound(slug, loaders)),
  ]);
  /** All slugs of a label, to tell which was meant; only where one was missed. */
  const slugs = async (label: 'Series' | 'Claim' | 'Evidence', isMissed: boolean): Promise<readonly string[]> =>
    isMissed ? (await loaders.rows(label)).map(({ slug }) => slug) : [];
  const [seriesSlugs, claimSlugs, evidenceSlugs] = await Promise.all([
    slugs('Series', series.size < named.series.size),
    slugs('Claim', claims.size < named.claims.size),
    slugs('Evidence', evidence.size < named.evidence.size),
  ]);
  return {
    series: (slug) => series.get(slug),
    claim: (slug) => claims.get(slug),
    found: (slug) => evidence.get(slug),
    seriesSlugs,
    claimSlugs,
    evidenceSlugs,
  };
}

/** What is there of some names, by name. */
async function bySlug<T>(
  slugs: ReadonlySet<string>,
  load: (slug: string) => Promise<T | null>,
): Promise<ReadonlyMap<string, T>> {
  const there = new Map<string, T>();
  const found = await Promise.all([...slugs].map(async (slug) => ({ slug, it: await load(slug) })));
  for (const { slug, it } of found) if (it !== null) there.set(slug, it);
  return there;
}

async function seriesFacts(slug: string, loaders: Loaders): Promise<SeriesFacts | null> {
  const series = await loaders.record.Series.load(nodeId('Series', slug));
  return series && { series, observations: await loaders.observations.load(series.id) };
}

async function figureFound(slug: string, { record }: Loaders): Promise<FoundFigure | null> {
  const evidence = await record.Evidence.load(nodeId('Evidence', slug));
  if (evidence === null) return null;
  return foundFigure(evidence, await mustLoad(record.Source, evidence.sourceId)) ?? null;
}
