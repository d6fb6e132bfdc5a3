import { economyOf } from '../causal/gain/economy.ts';
import { VINTAGE_OF_AMOUNTS } from '../causal/gain/gain-facts.ts';
import { gainOfLoop } from '../causal/gain/gain-of-loop.ts';
import type { Gain } from '../domain/gain.ts';
import type { Loop } from '../domain/loop.ts';
import { baselineVintages, loadBaseline } from './load-baseline.ts';
import type { Loaders } from './loaders.ts';
import { mustLoadAll } from './must-load.ts';

/** The gain of a loop, on the baseline of CBO that the cited amounts are on, or the newest where that is not held. */
export async function weighGain({ linkIds }: Pick<Loop, 'linkIds'>, loaders: Loaders): Promise<Gain> {
  const [links, vintages] = await Promise.all([
    mustLoadAll(loaders.record.CausalLink, linkIds),
    baselineVintages(loaders),
  ]);
  const [baseline, evidence] = await Promise.all([
    loadBaseline(vintages.includes(VINTAGE_OF_AMOUNTS) ? VINTAGE_OF_AMOUNTS : null, loaders),
    Promise.all(links.map((link) => mustLoadAll(loaders.record.Evidence, link.evidenceIds))),
  ]);
  return gainOfLoop(links, {
    economy: economyOf(baseline),
    evidence: new Map(links.map((link, index) => [link.id, evidence[index] ?? []])),
  });
}
