import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/lib/iso-date.ts';
import { SEED_SERIES } from './seed-series.ts';

// Of these only some months were found; windows over them are refused, and a note says what is missing.
const GAPPED = ['mts/customs', 'mts/net-interest', 'mts/outlays'];

/** The periods of a series, each once whatever its vintages, that no period of the series ends just before. */
function loosePeriods(slug: string): readonly string[] {
  const { observations = [] } = SEED_SERIES.get(slug) ?? {};
  const periods = [...new Map(observations.map(({ period }) => [period.start, period])).values()];
  const ends = new Set(periods.map(({ end }) => addDays(end, 1)));
  return periods.filter(({ start }) => !ends.has(start)).map(({ text }) => text);
}

describe('the periods of a series that are months, quarters or years', () => {
  const counted = [...SEED_SERIES.values()].filter(({ series }) => !['DAY', 'WEEK'].includes(series.frequency));

  it.each(counted.map(({ series }) => series.slug).filter((slug) => !GAPPED.includes(slug)))(
    '%s follow one another',
    (slug) => {
      expect(loosePeriods(slug)).toHaveLength(1);
    },
  );

  it.each(GAPPED)('%s have gaps, and a note says so', (slug) => {
    expect(loosePeriods(slug).length).toBeGreaterThan(1);
    expect(SEED_SERIES.get(slug)?.series.notes.join(' ')).toMatch(/missing/);
  });
});

describe('the days and weeks of a series', () => {
  it.each([
    ['fred/dfedtarl', 1],
    ['fred/dfedtaru', 1],
    // A weekend with a holiday on either side.
    ['fred/dgs10', 5],
    ['fred/threefytp10', 5],
    ['fred/treast', 7],
  ])('%s are at most %i days apart', (slug, most) => {
    const { observations = [] } = SEED_SERIES.get(slug) ?? {};
    const days = observations.map(({ period }) => Date.parse(period.start) / 86_400_000);
    expect(Math.max(...days.slice(1).map((day, index) => day - (days[index] ?? 0)))).toBeLessThanOrEqual(most);
  });
});
