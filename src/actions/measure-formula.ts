import type { Measurement } from '../domain/check.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import { measure } from '../verify/measure.ts';
import { giveWay } from './give-way.ts';
import { loadFacts } from './load-facts.ts';
import type { Reading } from './reading.ts';

/** The value of a formula on what had been published by a day, or on the latest data. */
export async function measureFormula(formula: string, asOf: IsoDate | null, reading: Reading): Promise<Measurement> {
  const facts = await loadFacts([formula], reading);
  await giveWay();
  return measure(formula, facts, asOf);
}
