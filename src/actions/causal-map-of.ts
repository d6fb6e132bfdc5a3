import type { CausalLink, Strength } from '../domain/causal-link.ts';
import { plain } from '../domain/decimal.ts';
import type { Factor } from '../domain/factor.ts';
import type { CausalMap, MappedFactor, MappedLink, MappedStrength } from '../publish/causal-map/causal-map.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad, mustLoadAll } from './must-load.ts';
import { weighLink } from './weigh-link.ts';

/** Factors and links as they are exported, with what they point to by its slug. */
export async function causalMapOf(
  factors: readonly Factor[],
  links: readonly CausalLink[],
  loaders: Loaders,
): Promise<Pick<CausalMap, 'factors' | 'links'>> {
  const slugs = new Map(factors.map(({ id, slug }) => [id, slug]));
  const [mappedFactors, mappedLinks] = await Promise.all([
    Promise.all(factors.map((factor) => mappedFactor(factor, loaders))),
    Promise.all(links.map((link) => mappedLink(link, slugs, loaders))),
  ]);
  return { factors: mappedFactors, links: mappedLinks };
}

async function mappedFactor({ slug, name, metricId }: Factor, loaders: Loaders): Promise<MappedFactor> {
  return { slug, name, metric: metricId === null ? null : (await mustLoad(loaders.record.Metric, metricId)).slug };
}

async function mappedLink(link: CausalLink, slugs: ReadonlyMap<string, string>, loaders: Loaders): Promise<MappedLink> {
  const { slug, fromId, toId, statement, polarity, delay, isIdentity } = link;
  const [standing, strength, loops] = await Promise.all([
    weighLink(link, loaders),
    link.strength === null ? null : mappedStrength(link.strength, loaders),
    mustLoadAll(loaders.record.Loop, link.loopIds),
  ]);
  const [from, to] = [slugs.get(fromId) as string, slugs.get(toId) as string];
  const loopSlugs = loops.map((loop) => loop.slug);
  return { slug, from, to, statement, polarity, delay, isIdentity, standing, strength, loops: loopSlugs };
}

async function mappedStrength(strength: Strength, loaders: Loaders): Promise<MappedStrength> {
  const { value, low, high, unit, sourceId } = strength;
  return {
    value: plain(value),
    low: plain(low),
    high: plain(high),
    unit,
    source: (await mustLoad(loaders.record.Source, sourceId)).slug,
  };
}
