import { readFileSync } from 'node:fs';
import { decimal } from '../../../src/domain/decimal.ts';
import { estimatedRelease } from '../../../src/domain/estimated-release.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import { type Period, parsePeriod } from '../../../src/domain/period.ts';
import type { Observation, Series } from '../../../src/domain/series.ts';
import type { IsoDate } from '../../../src/lib/iso-date.ts';
import type { FactClaim, Facts, FoundFigure, SeriesFacts } from '../../../src/verify/facts.ts';

/** Period, value, and where it matters vintage and day of release. */
export type Row = readonly [period: string, value: string, vintage?: string | null, releasedOn?: IsoDate];

/** A series with only what a test cares about said. */
export function seriesOf(given: Partial<Series> & Pick<Series, 'slug'>, rows: readonly Row[]): SeriesFacts {
  const vintages = [...new Set(rows.flatMap(([, , vintage]) => vintage ?? []))].sort();
  const id = nodeId('Series', given.slug);
  const series: Series = {
    label: 'Series',
    id,
    name: given.slug,
    officialId: null,
    unit: 'USD',
    nature: 'FLOW',
    frequency: 'MONTH',
    seasonallyAdjusted: null,
    sourceId: nodeId('Source', 'test'),
    licence: 'public domain',
    redistributable: true,
    retrieval: 'From the publisher.',
    notes: ['Figures of days without trading are left out.'],
    caveat: null,
    vintages,
    releaseRule: null,
    firstReleaseHeld: true,
    observationCount: rows.length,
    ...given,
  };
  const observations = rows.map(([text, value, vintage = null, releasedOn]): Observation => {
    const period = parsePeriod(text) as Period;
    const due = series.releaseRule === null ? null : estimatedRelease(period.end, series.releaseRule);
    return {
      label: 'Observation',
      id: nodeId('Observation', `${given.slug}@${vintage}#${text}`),
      seriesId: id,
      period,
      value: decimal(value),
      vintage,
      releasedOn: releasedOn ?? due,
      releasedOnIsEstimated: releasedOn === undefined,
    };
  });
  return { series, observations };
}

/** The rows of a file in `fixtures/`. */
export function fixture(name: string): readonly Row[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as unknown as Row);
}

export function factsOf(
  series: readonly SeriesFacts[],
  claims: readonly FactClaim[] = [],
  evidence: Readonly<Record<string, FoundFigure>> = {},
): Facts {
  const bySlug = new Map(series.map((held) => [held.series.slug, held]));
  return {
    series: (slug) => bySlug.get(slug),
    claim: (slug) => claims.find((claim) => claim.slug === slug),
    found: (slug) => (Object.hasOwn(evidence, slug) ? evidence[slug] : undefined),
    seriesSlugs: [...bySlug.keys()],
    claimSlugs: claims.map(({ slug }) => slug),
    evidenceSlugs: Object.keys(evidence),
  };
}
