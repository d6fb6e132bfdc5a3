import { plain } from '../../domain/decimal.ts';
import { nodeId } from '../../domain/node-id.ts';
import type { Observation, Series } from '../../domain/series.ts';
import type { SeriesRow, SeriesSubject } from '../../publish/subjects/series.ts';
import type { ListedClaim } from '../../publish/subjects/shared.ts';
import { allOf } from '../all-of.ts';
import type { Loaders } from '../loaders.ts';
import { claimsOf } from './claims-of.ts';
import { citedSource, listedClaims } from './parts.ts';
import type { Publishing } from './publishing.ts';

/** The whole of what is shown of a series, its figures included; null when there is none of that name. */
export async function publishSeries(slug: string, { loaders }: Publishing): Promise<SeriesSubject | null> {
  const series = await loaders.record.Series.load(nodeId('Series', slug));
  if (series === null) return null;
  const [source, rows, claims] = await Promise.all([
    citedSource(series.sourceId, loaders),
    series.redistributable ? loaders.observations.load(series.id) : [],
    claimsMeasuredBy(series, loaders),
  ]);
  return {
    kind: 'series',
    slug,
    title: series.name,
    officialId: series.officialId,
    unit: series.unit,
    nature: series.nature,
    frequency: series.frequency,
    seasonallyAdjusted: series.seasonallyAdjusted,
    source,
    licence: series.licence,
    retrieval: series.retrieval,
    notes: series.notes,
    caveat: series.caveat,
    vintages: series.vintages,
    redistributable: series.redistributable,
    rows: rows.map(rowOf),
    claims,
  };
}

const rowOf = ({ period, value, vintage, releasedOn, releasedOnIsEstimated }: Observation): SeriesRow => [
  period.text,
  period.end,
  plain(value),
  vintage,
  releasedOn,
  releasedOnIsEstimated,
];

async function claimsMeasuredBy({ id }: Series, loaders: Loaders): Promise<readonly ListedClaim[]> {
  const metrics = (await allOf('Metric', loaders)).filter(({ seriesIds }) => seriesIds.includes(id));
  if (metrics.length === 0) return [];
  const ids = await claimsOf({ all: true }, { metric: metrics.map(({ slug }) => slug) }, loaders);
  return listedClaims(ids, loaders);
}
