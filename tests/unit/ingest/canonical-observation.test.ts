import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decimal } from '../../../src/domain/decimal.ts';
import type { Observation } from '../../../src/domain/series.ts';
import { canonicalJson } from '../../../src/ingest/canonical-json.ts';
import { canonicalObservation } from '../../../src/ingest/canonical-observation.ts';

const TEN_YEAR_YIELD: Observation = {
  label: 'Observation',
  id: 'observation_1',
  seriesId: 'series_1',
  period: { text: '2026-01-30', start: '2026-01-30', end: '2026-01-30', frequency: 'DAY' },
  value: decimal('4.240'),
  vintage: null,
  releasedOn: '2026-02-02',
  releasedOnIsEstimated: true,
};

it('writes an observation with its names in order', () => {
  expect(canonicalObservation(TEN_YEAR_YIELD)).toBe(
    '{"id":"observation_1","label":"Observation","period":{"end":"2026-01-30","frequency":"DAY","start":"2026-01-30","text":"2026-01-30"},"releasedOn":"2026-02-02","releasedOnIsEstimated":true,"seriesId":"series_1","value":"4.24","vintage":null}',
  );
});

it('writes what the canonical JSON of anything else is, whatever the texts', () => {
  const text = fc.string({ unit: 'binary' });
  const observation = fc.record<Observation>({
    label: fc.constant('Observation'),
    id: text,
    seriesId: text,
    period: fc.record({ text, start: text, end: text, frequency: fc.constantFrom('DAY', 'MONTH', 'FISCAL_YEAR') }),
    value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(decimal),
    vintage: fc.option(text),
    releasedOn: fc.option(text),
    releasedOnIsEstimated: fc.boolean(),
  });
  fc.assert(
    fc.property(observation, (each) => {
      expect(canonicalObservation(each)).toBe(canonicalJson(each));
    }),
  );
});
