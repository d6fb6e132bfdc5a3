import { ClaimKind } from '../../domain/claim.ts';
import type { Metric } from '../../domain/metric.ts';
import { nodeId } from '../../domain/node-id.ts';
import { Problem } from '../../domain/problem.ts';
import { Verdict } from '../../domain/verdict.ts';
import { clipped } from '../../lib/clipped.ts';
import { type ClaimsAsked, claimsPage } from '../../publish/pages/site/claims-page.tsx';
import type { ClaimFilter } from '../../store/store.ts';
import { checkAsPublished } from '../check-as-published.ts';
import type { Loaders } from '../loaders.ts';
import { mustLoad, mustLoadAll } from '../must-load.ts';
import { listedClaim } from '../publish/parts.ts';
import { becauseOf } from '../publish/publish-claim.ts';
import { among, once, pathWith } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

const PAGE = 50;

/** Claims of all articles by verdict, kind and metric. */
export async function exploreClaims(asked: Asked, { loaders, site }: Exploring): Promise<string> {
  const verdict = among(asked, 'verdict', Object.values(Verdict));
  const kind = among(asked, 'kind', Object.values(ClaimKind));
  const metric = await metricAsked(once(asked, 'metric'), loaders);
  const filter: ClaimFilter = {
    ...(verdict === null ? {} : { verdict: [verdict] }),
    ...(kind === null ? {} : { kind: [kind] }),
    ...(metric === null ? {} : { metric: [metric.slug] }),
  };
  const start = once(asked, 'after');
  const request = { after: start, before: null, limit: PAGE, backwards: false };
  const [page, total] = await Promise.all([
    loaders.claimPage({ all: true }, filter, 'APPEARANCE', request),
    loaders.claimCount({ all: true }, filter),
  ]);
  if (start !== null && page.rows.length === 0 && total > 0) throw new Problem('MALFORMED_CURSOR', start);
  const claims = await mustLoadAll(
    loaders.record.Claim,
    page.rows.map(({ id }) => id),
  );
  const rows = await Promise.all(
    claims.map(async (claim) => {
      const [check, review] = await Promise.all([
        checkAsPublished(claim, loaders),
        claim.reviewId === null ? null : mustLoad(loaders.record.Review, claim.reviewId),
      ]);
      return { ...listedClaim(claim), because: becauseOf(claim, check, review) };
    }),
  );
  const after = page.more ? (page.rows.at(-1)?.key ?? null) : null;
  const next = after === null ? null : pathWith('/claims', { verdict, kind, metric: metric?.slug ?? null, after });
  return claimsPage({ rows, total, next }, { verdict, kind, metric: await named(metric, loaders) }, site);
}

async function metricAsked(slug: string | null, loaders: Loaders): Promise<Metric | null> {
  if (slug === null) return null;
  const metric = await loaders.record.Metric.load(nodeId('Metric', slug));
  if (metric !== null) return metric;
  throw new Problem('BAD_ARGUMENT', `There is no metric "${clipped(slug)}"; search for what it measures.`);
}

async function named(metric: Metric | null, { record }: Loaders): Promise<ClaimsAsked['metric']> {
  if (metric === null) return null;
  const series = await mustLoadAll(record.Series, metric.seriesIds);
  return { slug: metric.slug, name: metric.name, series: series.map(({ slug, name }) => ({ slug, name })) };
}
