import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BASELINE_SERIES,
  type BaselineObservations,
  readBaseline,
} from '../../../../src/causal/simulation/baseline.ts';
import { decimal } from '../../../../src/domain/decimal.ts';
import { nodeId, observationId } from '../../../../src/domain/node-id.ts';
import { type Period, parsePeriod } from '../../../../src/domain/period.ts';
import type { Observation } from '../../../../src/domain/series.ts';

const SEED = join(import.meta.dirname, '../../../../seed/series');

/** The figures of a series file as they are, with nothing checked. */
function observationsOf(slug: string): Observation[] {
  const rows = readFileSync(join(SEED, `${slug}.csv`), 'utf8')
    .split('\n')
    .filter((line) => /^FY\d{4},/.test(line));
  return rows.map((row) => {
    const [period = '', value = '', vintage = '', releasedOn = ''] = row.split(',');
    return {
      label: 'Observation',
      id: observationId(slug, period, vintage),
      seriesId: nodeId('Series', slug),
      period: parsePeriod(period) as Period,
      value: decimal(value),
      vintage,
      releasedOn: releasedOn === '' ? null : releasedOn,
      releasedOnIsEstimated: false,
    };
  });
}

const observations = Object.fromEntries(
  Object.entries(BASELINE_SERIES).map(([figure, slug]) => [figure, observationsOf(slug)]),
) as unknown as BaselineObservations;

/** A baseline of CBO as the seed has it. */
export const cboBaseline = (vintage: string) => readBaseline(vintage, observations);
