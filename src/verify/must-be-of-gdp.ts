import { Problem } from '../domain/problem.ts';
import type { FigureCheck } from './figure-check.ts';
import type { Formula } from './formula/formula.ts';
import { references } from './formula/references.ts';
import { abridged } from './wording/abridged.ts';

/**
 * Refuses a print "of GDP" against a formula over series none of which has to do with GDP: 4.26 percent of a yield is not
 * 4.26 percent of GDP. What a document or another claim gives is for its author to say.
 */
export function mustBeOfGdp({ stated, facts }: FigureCheck, formula: Formula): void {
  if (!/\bof gdp\b/i.test(stated.text)) return;
  const { series, claims, measured, evidence } = references(formula);
  if (series.length === 0 || claims.length + measured.length + evidence.length > 0) return;
  const isOfGdp = series.some((slug) => /\bgdp\b/i.test(`${slug} ${facts.series(slug)?.series.name ?? ''}`));
  if (isOfGdp) return;
  throw new Problem(
    'UNREADABLE_FIGURE',
    abridged(stated.text),
    `it is a part of GDP, and nothing in the formula is: ${series.join(', ')}; take a series in percent of GDP, or divide by GDP`,
  );
}
