import { describe, expect, it } from 'vitest';
import { EVIDENCE_IS_THERE, rowsOf } from './evidence-rows.ts';
import { SEED_SERIES } from './seed-series.ts';

const SERIES_OF: { readonly [release: string]: readonly string[] } = {
  MTS: ['fred/mtsds133fms', 'mts/customs', 'mts/net-interest', 'mts/outlays'],
  TIC_MFH: [...SEED_SERIES.keys()].filter((slug) => slug.startsWith('tic/')),
  PBOC_GOLD: ['pboc/gold'],
  GDP: ['fred/gdp'],
};

/** Every day of release that was looked up and has its period as a month or as a quarter's first estimate. */
function lookedUp(): readonly (readonly [slug: string, period: string, day: string])[] {
  return rowsOf('release_dates.csv').flatMap(({ series = '', period = '', released_on: day = '' }) => {
    const at = /^(?:\d{4}-\d{2}(?= \(|$)|\d{4}Q\d(?= (?:initial|advance)))/.exec(period)?.[0];
    if (at === undefined || day === '') return [];
    return (SERIES_OF[series] ?? []).map((slug) => [slug, at, day] as const);
  });
}

describe.skipIf(!EVIDENCE_IS_THERE)(
  `days of release${EVIDENCE_IS_THERE ? '' : ' (skipped: ../shared/evidence is not here)'}`,
  () => {
    it('are the true ones where those were looked up', () => {
      const held = lookedUp().flatMap(([slug, at, day]) => {
        const found = SEED_SERIES.get(slug)?.observations.find(({ period }) => period.text === at);
        return found === undefined ? [] : [{ slug, at, day, found }];
      });
      expect(new Set(held.map(({ slug }) => slug)).size).toBe(Object.values(SERIES_OF).flat().length);
      const wrong = held.filter(({ day, found }) => found.releasedOn !== day || found.releasedOnIsEstimated);
      expect(wrong.map(({ slug, at, day }) => `${slug} ${at} was out on ${day}.`)).toEqual([]);
    });
  },
);

describe('days of release that follow from a rule', () => {
  it.each([
    ['tic/china', '2024-12', '2025-02-17'],
    ['pboc/gold', '2025-08', '2025-09-07'],
    ['fred/treast', '2025-12-31', '2026-01-01'],
    ['fred/fygfdpun', '2025Q3', '2025-12-29'],
    ['fred/dfedtaru', '2025-12-11', '2025-12-11'],
    ['fred/fedfunds', '2026-01', '2026-02-02'],
  ])('%s of %s was out on %s, by estimate', (slug, at, day) => {
    const found = SEED_SERIES.get(slug)?.observations.find(({ period }) => period.text === at);
    expect(found).toMatchObject({ releasedOn: day, releasedOnIsEstimated: true });
  });
});
