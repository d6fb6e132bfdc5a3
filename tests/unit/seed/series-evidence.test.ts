import { describe, expect, it } from 'vitest';
import { EVIDENCE } from './evidence-figures.ts';
import { EVIDENCE_IS_THERE } from './evidence-rows.ts';
import { figuresOf, SEED_SERIES } from './seed-series.ts';

describe.skipIf(!EVIDENCE_IS_THERE)(
  `the series against what they were taken from${EVIDENCE_IS_THERE ? '' : ' (skipped: ../shared/evidence is not here)'}`,
  () => {
    it.each(EVIDENCE)('%s has every figure, and no other', (slug, figures) => {
      const expected = figures().map(([at, value]) => [at, value.toFixed()] as const);
      expect(new Set(expected.map(([at]) => at)).size).toBe(expected.length);
      expect(Object.fromEntries(figuresOf(slug))).toEqual(Object.fromEntries(expected));
    });

    it('leaves no series out', () => {
      expect(EVIDENCE.map(([slug]) => slug)).toEqual([...SEED_SERIES.keys()].sort());
    });
  },
);
