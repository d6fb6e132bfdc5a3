import { nodeId } from '../../domain/node-id.ts';
import type { SourceSubject } from '../../publish/subjects/source.ts';
import { allOf } from '../all-of.ts';
import { mustLoad } from '../must-load.ts';
import { claimsOf } from './claims-of.ts';
import { findingsBySource } from './findings-by-source.ts';
import { listedClaims } from './parts.ts';
import type { Publishing } from './publishing.ts';

/** The whole of what is shown of a source: what it publishes, and what it is used for; null when there is none of that name. */
export async function publishSource(slug: string, { store, loaders }: Publishing): Promise<SourceSubject | null> {
  const { record } = loaders;
  const source = await record.Source.load(nodeId('Source', slug));
  if (source === null) return null;
  const [publisher, series, claims, bySource] = await Promise.all([
    mustLoad(record.Agent, source.publisherId),
    allOf('Series', loaders),
    claimsOf({ all: true }, { source: [slug] }, loaders).then((ids) => listedClaims(ids, loaders)),
    store.once('findings by source', () => findingsBySource(loaders)),
  ]);
  return {
    kind: 'source',
    slug,
    title: source.title,
    publisher: { slug: publisher.slug, name: publisher.name, kind: publisher.kind },
    url: source.url,
    publishedOn: source.publishedOn,
    retrievedOn: source.retrievedOn,
    sourceKind: source.kind,
    seen: source.seen,
    citation: source.citation,
    series: series.filter(({ sourceId }) => sourceId === source.id).map(({ slug: of, name }) => ({ slug: of, name })),
    claims,
    findings: bySource.get(source.id) ?? [],
  };
}
