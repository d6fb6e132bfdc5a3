import type { ClaimSubject } from '../subjects/claim.ts';
import type { CitedSource } from '../subjects/shared.ts';

/** The sources of the evidence, then the one that the claim itself leans on; each once. */
export function citedSources({ evidence, source }: ClaimSubject): readonly CitedSource[] {
  const sources = [...evidence.map((finding) => finding.source), ...(source === null ? [] : [source])];
  return [...new Map(sources.map((each): [string, CitedSource] => [each.slug, each])).values()];
}
