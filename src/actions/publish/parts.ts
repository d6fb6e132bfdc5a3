import type { Agent } from '../../domain/agent.ts';
import type { Check } from '../../domain/check.ts';
import type { Claim } from '../../domain/claim.ts';
import { type Decimal, plain } from '../../domain/decimal.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Period } from '../../domain/period.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { ClaimSubject, PublishedCheck } from '../../publish/subjects/claim.ts';
import type {
  CitedSource,
  ListedClaim,
  PublishedFinding,
  PublishedObservation,
  PublishedPeriod,
  PublishedQuantity,
} from '../../publish/subjects/shared.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';

const plainOrNull = (value: Decimal | null): string | null => (value === null ? null : plain(value));

export const publishedPeriod = ({ text, start, end, frequency }: Period): PublishedPeriod => ({
  text,
  start,
  end,
  frequency,
});

export function publishedQuantity({ text, value, low, high, unit, comparator }: Quantity): PublishedQuantity {
  return { text, value: plain(value), low: plainOrNull(low), high: plainOrNull(high), unit, comparator };
}

export const listedClaim = ({ slug, statement, printed, verdict }: Claim): ListedClaim => ({
  slug,
  statement,
  printed,
  verdict,
});

/** The article of a claim, as the claim tells it. */
export async function articleOfClaim(id: string, { record }: Loaders): Promise<ClaimSubject['article']> {
  const { slug, title, publishedOn, publishedOnIsExact, publisherId } = await mustLoad(record.Article, id);
  const publisher = publisherId === null ? null : (await mustLoad(record.Agent, publisherId)).name;
  return { slug, title, publishedOn, publishedOnIsExact, publisher };
}

export const publishedMetric = ({ slug, name, unit, definition }: Metric): NonNullable<ClaimSubject['metric']> => ({
  slug,
  name,
  unit,
  definition,
});

export const publishedAgent = ({ slug, name, kind }: Agent): ClaimSubject['assertedBy'] => ({ slug, name, kind });

/** Claims by id, as other subjects list them. */
export async function listedClaims(ids: readonly string[], { record }: Loaders): Promise<readonly ListedClaim[]> {
  return (await mustLoadAll(record.Claim, ids)).map(listedClaim);
}

export async function citedSource(id: string, { record }: Loaders): Promise<CitedSource> {
  const { slug, title, publisherId, url, publishedOn, kind, seen, citation } = await mustLoad(record.Source, id);
  const publisher = (await mustLoad(record.Agent, publisherId)).name;
  return { slug, title, publisher, url, publishedOn, kind, seen, citation };
}

/** Findings by id, each with its source. */
export async function publishedFindings(
  ids: readonly string[],
  loaders: Loaders,
): Promise<readonly PublishedFinding[]> {
  const findings = await mustLoadAll(loaders.record.Evidence, ids);
  return Promise.all(
    findings.map(async ({ slug, stance, finding, figure, note, sourceId }: Evidence) => ({
      slug,
      stance,
      finding,
      figure: figure?.text ?? null,
      note,
      source: await citedSource(sourceId, loaders),
    })),
  );
}

async function publishedObservations(
  ids: readonly string[],
  { record }: Loaders,
): Promise<readonly PublishedObservation[]> {
  const observations = await mustLoadAll(record.Observation, ids);
  return Promise.all(
    observations.map(async ({ seriesId, period, value, vintage, releasedOn, releasedOnIsEstimated }) => {
      const { slug, unit } = await mustLoad(record.Series, seriesId);
      return {
        series: slug,
        period: publishedPeriod(period),
        value: plain(value),
        unit,
        vintage,
        releasedOn,
        releasedOnIsEstimated,
      };
    }),
  );
}

/** A check as it is shown; null for none. */
export async function publishedCheck(check: Check | null, loaders: Loaders): Promise<PublishedCheck | null> {
  if (check === null) return null;
  const { verdict, formula, measured, difference, unit, asOf, asOfIsExact, because, steps, trueWhen } = check;
  return {
    verdict,
    formula,
    measured: plainOrNull(measured),
    difference: plainOrNull(difference),
    unit,
    asOf,
    asOfIsExact,
    because,
    steps: steps.map((step) => ({ text: step.text, value: plain(step.value), unit: step.unit })),
    trueWhen: trueWhen.map(({ period, vintage, measured: then }) => ({
      period: period && publishedPeriod(period),
      vintage,
      measured: plain(then),
    })),
    observations: await publishedObservations(check.observationIds, loaders),
  };
}
