import { nodeId } from '../domain/node-id.ts';
import { parseFormula } from '../verify/formula/parse-formula.ts';
import { references } from '../verify/formula/references.ts';
import type { Loaders } from './loaders.ts';

/** Slugs of what formulas name, each once, in the order in which they are met. */
export interface FormulaNames {
  readonly series: ReadonlySet<string>;
  /** Those whose stated figure is taken, and those whose formula is. */
  readonly claims: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

/** All that some formulas name, and what the formulas of the claims that they measure name in turn. */
export async function formulaNames(formulas: readonly string[], { record }: Loaders): Promise<FormulaNames> {
  const [series, claims, evidence] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const followed = new Set<string>();

  let open = formulas;
  while (open.length > 0) {
    const named = open.map((formula) => references(parseFormula(formula)));
    for (const each of named) {
      for (const slug of each.series) series.add(slug);
      for (const slug of [...each.claims, ...each.measured]) claims.add(slug);
      for (const slug of each.evidence) evidence.add(slug);
    }
    const measured = [...new Set(named.flatMap((each) => each.measured))].filter((slug) => !followed.has(slug));
    for (const slug of measured) followed.add(slug);
    const found = await Promise.all(measured.map((slug) => record.Claim.load(nodeId('Claim', slug))));
    open = found.flatMap((claim) => claim?.formula ?? []);
  }
  return { series, claims, evidence };
}
