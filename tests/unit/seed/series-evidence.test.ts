import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from './evidence-figures.ts';
import { EVIDENCE_FOLDER, EVIDENCE_IS_THERE } from './evidence-rows.ts';
import { figuresOf, SEED_SERIES } from './seed-series.ts';

/** Files that are no series of the seed, and why. */
const NO_SERIES: Readonly<Record<string, string>> = {
  'AAA.csv': 'copyright: single points as evidence',
  'BAMLC0A0CM_2025-12_2026-01.csv': 'copyright: single points as evidence',
  'MORTGAGE30US.csv': 'copyright: single points as evidence',
  'spy_ief_dgs10_apr2025_jan2026.csv': 'copyright: single points as evidence; the yield is fred/dgs10',
  'acm_10y_points_2025-12_2026-01.csv': 'two points of a later vintage than nyfed/acmtp10, as evidence',
  'cbo_published_headlines.csv': 'figures as printed, as evidence of the claims that quote them',
  'foreign_share_of_debt_held_by_public_fy_end.csv': 'derived: computed from series',
  'foreign_share_quarterly.csv': 'derived: computed from series',
  'gilt_30y_daily_2022.csv': 'ten points of newspapers, levels of several hours mixed: as evidence',
  'gilt_30y_points_2022.csv': 'points of newspapers, as evidence',
  'ig_issuance_forecasts_2026.csv': 'forecasts, as evidence',
  'pboc_gold_reserves_points.csv': 'superseded by the file without gaps that pboc/gold is from',
  'release_dates.csv': 'days of release: in the release rules and columns of the series',
  'tic_first_release_points.csv': 'fifteen first prints, told in the notes of the series',
  'treasury_maturity_share.csv': 'points of mixed definitions, weak sources among them',
};

describe.skipIf(!EVIDENCE_IS_THERE)(
  `the series against what they were taken from${EVIDENCE_IS_THERE ? '' : ' (skipped: ../shared/evidence is not here)'}`,
  () => {
    it.each(EVIDENCE)('%s has every figure, and no other', (slug, figures) => {
      const expected = figures().map(([at, value]) => [at, value.toFixed()] as const);
      expect(new Set(expected.map(([at]) => at)).size).toBe(expected.length);
      expect(Object.fromEntries(figuresOf(slug))).toEqual(Object.fromEntries(expected));
    });

    it('leaves no file out', () => {
      const taken = readFileSync(new URL('evidence-figures.ts', import.meta.url), 'utf8');
      const files = readdirSync(EVIDENCE_FOLDER).filter((name) => name.endsWith('.csv'));
      expect(files.filter((name) => !taken.includes(`'${name}'`)).sort()).toEqual(Object.keys(NO_SERIES).sort());
    });

    it('leaves no series out', () => {
      expect(EVIDENCE.map(([slug]) => slug)).toEqual([...SEED_SERIES.keys()].sort());
    });
  },
);
