import type { Check } from '../domain/check.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { checkFigure } from '../verify/check-figure.ts';
import { parseFigure } from '../verify/figure/parse-figure.ts';
import { giveWay } from './give-way.ts';
import { loadFacts } from './load-facts.ts';
import type { Reading } from './reading.ts';

/** A figure as anyone may print it, held against a formula; refused when either cannot be read. */
export async function checkPrinted(
  input: { readonly formula: string; readonly printed: string; readonly asOf: IsoDate | null },
  reading: Reading,
): Promise<Check> {
  const stated = parseFigure(input.printed);
  const facts = await loadFacts([input.formula], reading);
  await giveWay();
  return checkFigure({
    formula: input.formula,
    stated,
    period: null,
    anchor: null,
    kind: null,
    facts,
    asOf: input.asOf,
    today: reading.today,
    articleDay: null,
  });
}
