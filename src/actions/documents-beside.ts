import type { Claim } from '../domain/claim.ts';
import type { FoundFigure } from '../verify/facts.ts';
import { parseFormula } from '../verify/formula/parse-formula.ts';
import { references } from '../verify/formula/references.ts';
import { foundFigure } from './found-figure.ts';
import type { Loaders } from './loaders.ts';
import { mustLoad, mustLoadAll } from './must-load.ts';
import { speaksOfFigure } from './speaks-of-figure.ts';

/** What documents give for or against a claim that is measured by a document, beside that one. */
export async function documentsBeside(
  { evidenceIds }: Claim,
  formula: string,
  { record }: Loaders,
): Promise<readonly FoundFigure[]> {
  const taken = references(parseFormula(formula)).evidence;
  if (taken.length === 0) return [];
  const evidence = await mustLoadAll(record.Evidence, evidenceIds);
  const speaking = evidence.filter((each) => speaksOfFigure(each, taken));
  const found = await Promise.all(
    speaking.map(async (each) => foundFigure(each, await mustLoad(record.Source, each.sourceId))),
  );
  return found.filter((each) => each !== undefined);
}
