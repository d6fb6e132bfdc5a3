// Made-up metrics, each with a series and a source of its own; the second and third series of one are those of others.
import { decimal } from '../../../dist/domain/decimal.js';
import { nodeId, observationId } from '../../../dist/domain/node-id.js';
import { parsePeriod } from '../../../dist/domain/period.js';
import { metricSlug, seriesSlug, sourceSlug } from './shapes.mjs';
import { amountOf, pick } from './words.mjs';

const PUBLISHERS = 40;

const publisherSlug = (metric) => `publisher-${String(metric % PUBLISHERS).padStart(2, '0')}`;

/** The month of an observation, counted from 0. */
export const metricText = (month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Agents are there from the first metrics on. */
export function publisherRecords(metric) {
  if (metric >= PUBLISHERS) return [];
  const slug = publisherSlug(metric);
  const name = `Office of Financial Statistics ${metric + 1}`;
  return [{ label: 'Agent', id: nodeId('Agent', slug), slug, name, kind: 'GOVERNMENT' }];
}

export function sourceRecord(metric) {
  const slug = sourceSlug(metric);
  const title = `${amountOf(metric)}: Monthly Release ${metric + 1}`;
  return {
    label: 'Source',
    id: nodeId('Source', slug),
    slug,
    title,
    publisherId: nodeId('Agent', publisherSlug(metric)),
    url: `https://statistics.example.org/releases/${slug}`,
    publishedOn: '2025-01-17',
    retrievedOn: '2026-02-12',
    kind: 'DATASET',
    seen: 'IN_FULL',
    citation: `Office of Financial Statistics, ${title}, January 2025.`,
  };
}

/** The others are those of metrics before it, so that nothing is named that is not there. */
export function metricRecord(metric) {
  const others = pick(3, metric, 31);
  const measuredBy = [metric, metric - 1, metric - 2].slice(0, others + 1).filter((each) => each >= 0);
  const slug = metricSlug(metric);
  const name = `${amountOf(metric)}, measure ${metric + 1}`;
  return {
    label: 'Metric',
    id: nodeId('Metric', slug),
    slug,
    name,
    unit: 'USD',
    definition: `${name}, after redemptions, as the publisher of its first series defines it.`,
    words: { names: [`${name} of the year`], symbols: [], phrases: [], speakers: [] },
    seriesIds: measuredBy.map((each) => nodeId('Series', seriesSlug(each))),
  };
}

/** A series and its observations, a month each. */
export function seriesRecords(metric, observations) {
  const slug = seriesSlug(metric);
  const series = {
    label: 'Series',
    id: nodeId('Series', slug),
    slug,
    name: `${amountOf(metric)}, monthly`,
    officialId: `NB${metric}`,
    unit: 'USD',
    nature: 'FLOW',
    frequency: 'MONTH',
    seasonallyAdjusted: false,
    sourceId: nodeId('Source', sourceSlug(metric)),
    licence: 'Public domain',
    redistributable: true,
    retrieval: 'From the publisher.',
    notes: ['Revised once a year.'],
    caveat: null,
    vintages: [],
    releaseRule: { days: 8, business: true, text: 'eighth business day of the next month' },
    firstReleaseHeld: true,
    observationCount: observations,
  };
  const figures = Array.from({ length: observations }, (_, month) => ({
    label: 'Observation',
    id: observationId(slug, metricText(month), null),
    seriesId: series.id,
    period: parsePeriod(metricText(month)),
    value: decimal(`${pick(900_000, metric, month, 32) + 100_000}000000`),
    vintage: null,
    releasedOn: null,
    releasedOnIsEstimated: false,
  }));
  return [series, ...figures];
}
