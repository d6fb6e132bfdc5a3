import type { Metric, MetricWords } from '../domain/metric.ts';
import { nodeId } from '../domain/node-id.ts';
import { unitsConvert } from '../domain/unit-conversions.ts';
import { checkUnit } from './check-unit.ts';
import { fault } from './fault.ts';
import type { Parsed } from './parsed-seed.ts';
import { wholeFile, within } from './place.ts';
import { type SeedOrigin, seedOrigin } from './seed.ts';
import type { SeedContext } from './seed-context.ts';
import type { MetricsFile } from './seed-format.ts';
import { idsOf } from './seed-names.ts';

/** The metrics of `metrics.json`; each is in the unit of the series that measure it. */
export function metricRecords({ file, content }: Parsed<MetricsFile>, { names, series }: SeedContext): SeedOrigin {
  const metrics = content.metrics.map((given, index): Metric => {
    const place = within(wholeFile(file), 'metrics', index);
    const { slug, name, definition } = given;
    const unit = checkUnit(given.unit, within(place, 'unit'));
    const seriesPlace = (at: number) => within(place, 'series', at);
    const seriesIds = idsOf(names, 'Series', given.series, seriesPlace);
    for (const [at, seriesSlug] of given.series.entries()) {
      const measured = series.get(seriesSlug)?.series.unit ?? unit;
      if (unitsConvert(unit, measured)) continue;
      const wrong = `The metric is in ${unit} and the series "${seriesSlug}" in ${measured}.`;
      throw fault(seriesPlace(at), wrong, 'Name a series of the same unit, or give the metric the unit of its series.');
    }
    const words: MetricWords = { names: [], symbols: [], phrases: [], speakers: [], ...given.words };
    return { label: 'Metric', id: nodeId('Metric', slug), slug, name, unit, definition, words, seriesIds };
  });
  return seedOrigin(file, { Metric: metrics });
}
