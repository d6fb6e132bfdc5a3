// A made-up graph as changes, as a seed would bring them: an origin for each article and each series.
import { createHash } from 'node:crypto';
import { nodeId } from '../../../dist/domain/node-id.js';
import { claimRecords } from './claim-records.mjs';
import { metricRecord, publisherRecords, seriesRecords, sourceRecord } from './measure-records.mjs';
import { articleSlug } from './shapes.mjs';
import { titleOf } from './words.mjs';

const change = (origin, records) => ({
  origin,
  hash: createHash('sha256').update(`${origin} ${records.length}`).digest('hex'),
  records,
  checks: [],
});

function articleRecords(article) {
  const slug = articleSlug(article);
  const name = `Author ${article}`;
  return [
    { label: 'Agent', id: nodeId('Agent', `${slug}-author`), slug: `${slug}-author`, name, kind: 'PERSON' },
    {
      label: 'Article',
      id: nodeId('Article', slug),
      slug,
      title: titleOf(article),
      publishedOn: '2026-01-31',
      publishedOnIsExact: true,
      publisherId: null,
      sha256: article.toString(16).padStart(64, '0'),
      sections: ['the debt', 'the loop'],
    },
  ];
}

/** What one article brings, counted from 1: itself, and the metrics that are new with it. */
export function changesOf(article, shape) {
  const before = article === 1 ? 0 : shape.metricsOf(article - 1);
  const metrics = shape.metricsOf(article);
  const fresh = Array.from({ length: metrics - before }, (_, index) => before + index);
  const name = articleSlug(article);
  const brought =
    fresh.length === 0
      ? []
      : [
          change(
            `sources/${name}.json`,
            fresh.flatMap((metric) => [...publisherRecords(metric), sourceRecord(metric)]),
          ),
          ...fresh.map((metric) => change(`series/${metric}.json`, seriesRecords(metric, shape.observations))),
          change(`metrics/${name}.json`, fresh.map(metricRecord)),
        ];
  const claims = claimRecords(article, shape, { metrics, sources: metrics });
  return [...brought, change(`articles/${name}/claims.json`, [...articleRecords(article), ...claims])];
}
