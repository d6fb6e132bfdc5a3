import { BOOKS, ENTRIES, REPRICING } from '../causal/simulation/entries.ts';
import { simulate } from '../causal/simulation/simulate.ts';
import type { SimulationRequest } from '../causal/simulation/simulation-facts.ts';
import type { AskedShock } from '../causal/simulation/supposed-shock.ts';
import type { CausalLink } from '../domain/causal-link.ts';
import type { Decimal } from '../domain/decimal.ts';
import type { Evidence } from '../domain/evidence.ts';
import { nodeId } from '../domain/node-id.ts';
import type { Simulation } from '../domain/simulation.ts';
import { giveWay } from './give-way.ts';
import { loadBaseline } from './load-baseline.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad } from './must-load.ts';
import { loadScenario, loadYield, mustBeFactor, shocksOf } from './simulation-parts.ts';

/** What somebody wants to be run; absent and null mean the same. */
export interface SimulationAsked {
  readonly scenario: string | null;
  readonly shocks: readonly {
    readonly factor: string;
    readonly amount: Decimal;
    readonly unit: string;
    readonly startYear?: number | null;
  }[];
  readonly years: number;
  readonly baseline: string | null;
  readonly feedback: boolean;
}

/** Runs a scenario, shocks, or both on a baseline in the graph. */
export async function runSimulation(asked: SimulationAsked, loaders: Loaders): Promise<Simulation> {
  const [baseline, scenario] = await Promise.all([
    loadBaseline(asked.baseline, loaders),
    asked.scenario === null ? null : loadScenario(asked.scenario, loaders),
    ...asked.shocks.map(({ factor }) => mustBeFactor(factor, loaders)),
  ]);
  const shocks = asked.shocks.map(
    ({ factor, amount, unit, startYear }): AskedShock => ({
      factor,
      amount: { value: amount, low: amount, high: amount },
      unit,
      startYear: startYear ?? null,
    }),
  );
  const first = baseline.years[0]?.year ?? 0;
  const request: SimulationRequest = {
    years: asked.years,
    feedback: asked.feedback,
    shocks,
    scenario: scenario && { scenario, shocks: await shocksOf(scenario, first, loaders) },
  };
  const factors = [...(request.scenario?.shocks ?? []), ...shocks].map(({ factor }) => factor);
  const [links, evidence, yieldBefore] = await Promise.all([
    loadLinks([...Object.values(BOOKS), ...factors.flatMap((each) => ENTRIES.get(each)?.via ?? [])], loaders),
    loadEvidence(Object.values(REPRICING), loaders),
    loadYield(baseline, loaders),
  ]);
  const cited = [
    ...[...links.values()].flatMap(({ strength }) => (strength === null ? [] : [strength.sourceId])),
    ...[...evidence.values()].map(({ sourceId }) => sourceId),
  ];
  const sources = await Promise.all([...new Set(cited)].map((id) => mustLoad(loaders.record.Source, id)));
  await giveWay();
  return simulate(request, {
    baseline,
    yieldBefore,
    links,
    evidence,
    sources: new Map(sources.map((source) => [source.id, source])),
  });
}

async function loadLinks(slugs: readonly string[], { record }: Loaders): Promise<ReadonlyMap<string, CausalLink>> {
  return bySlug(await Promise.all(slugs.map((slug) => record.CausalLink.load(nodeId('CausalLink', slug)))));
}

async function loadEvidence(slugs: readonly string[], { record }: Loaders): Promise<ReadonlyMap<string, Evidence>> {
  return bySlug(await Promise.all(slugs.map((slug) => record.Evidence.load(nodeId('Evidence', slug)))));
}

const bySlug = <T extends { readonly slug: string }>(records: readonly (T | null)[]): ReadonlyMap<string, T> =>
  new Map(records.flatMap((each) => (each === null ? [] : [[each.slug, each] as const])));
