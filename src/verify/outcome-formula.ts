import { ACTUAL } from '../domain/series-reading.ts';
import type { Facts } from './facts.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { printFormula } from './formula/print-formula.ts';
import { references } from './formula/references.ts';
import { repin, seriesNamed } from './moves/repin.ts';
import { viewSeries } from './reading/series-view.ts';

/** Whether a claim that a formula takes the measured figure of is measured by actual figures as it stands. */
function measuresActuals(slug: string, facts: Facts): boolean {
  const formula = facts.claim(slug)?.formula ?? null;
  return formula !== null && outcomeFormula(formula, facts) === printFormula(parseFormula(formula));
}

/**
 * The formula that measures what has happened since, for a projection, a forecast or a scenario: the actual figures
 * instead of any vintage. Null where nothing can be told: no series measures it, a document is part of it, or one of
 * its series has vintages and none of them is what came of it.
 */
export function outcomeFormula(formula: string, facts: Facts): string | null {
  const parsed = parseFormula(formula);
  const { evidence, measured } = references(parsed);
  const named = seriesNamed(parsed);
  if (named.length === 0 || evidence.length > 0) return null;
  if (measured.some((slug) => !measuresActuals(slug, facts))) return null;
  const vintagesOf = (slug: string) => viewSeries(facts, { slug, vintage: null }, null).series.vintages;
  const untold = named.some(({ slug }) => vintagesOf(slug).length > 0 && !vintagesOf(slug).includes(ACTUAL));
  if (untold) return null;
  return printFormula(repin(parsed, ({ slug }) => (vintagesOf(slug).length === 0 ? null : ACTUAL)));
}
