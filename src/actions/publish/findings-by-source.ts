import type { CausalLink } from '../../domain/causal-link.ts';
import type { Claim } from '../../domain/claim.ts';
import type { SourceFinding } from '../../publish/subjects/source.ts';
import { allOf } from '../all-of.ts';
import type { Loaders } from '../loaders.ts';
import { listedClaim } from './parts.ts';

/** All findings by the id of their source, each with all that it bears on. */
export async function findingsBySource(loaders: Loaders): Promise<ReadonlyMap<string, readonly SourceFinding[]>> {
  const [evidence, claims, links] = await Promise.all([
    allOf('Evidence', loaders),
    allOf('Claim', loaders),
    allOf('CausalLink', loaders),
  ]);
  const [claimsOf, linksOf] = [byFinding(claims), byFinding(links)];
  const bySource = new Map<string, SourceFinding[]>();
  for (const { id, sourceId, stance, finding } of evidence) {
    const found = bySource.get(sourceId) ?? [];
    bySource.set(sourceId, found);
    found.push({
      stance,
      finding,
      claims: (claimsOf.get(id) ?? []).map(listedClaim),
      causalLinks: (linksOf.get(id) ?? []).map(({ slug, statement }) => ({ slug, name: statement })),
    });
  }
  return bySource;
}

/** What each finding bears on, by its id. */
function byFinding<T extends Claim | CausalLink>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    for (const id of record.evidenceIds) found.set(id, [...(found.get(id) ?? []), record]);
  }
  return found;
}
