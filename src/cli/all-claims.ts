import type { Verdict } from '../domain/verdict.ts';
import type { Cli } from './cli.ts';

/** A claim as lists show it. */
export interface ListedClaim {
  readonly slug: string;
  readonly statement: string;
  readonly printed: string;
  readonly verdict: Verdict;
  readonly metric: { readonly slug: string; readonly name: string } | null;
  readonly quantity: { readonly value: string; readonly unit: string } | null;
  readonly checkAsPublished: {
    readonly measured: string | null;
    readonly unit: string;
    readonly because: string;
  } | null;
  readonly check: { readonly verdict: Verdict } | null;
}

/** Which claims: the filter of the API. */
export type ClaimConditions = Readonly<Record<string, unknown>>;

/** The most that the API gives on one page. */
const PAGE = 100;

/** A page of claims for lists. */
export const CLAIMS_DOCUMENT = `query Claims($filter: ClaimFilter, $first: Int, $after: String, $isChecked: Boolean!) {
  claims(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      slug statement printed verdict
      metric { slug name }
      quantity { value unit }
      checkAsPublished { measured unit because }
      check @include(if: $isChecked) { verdict }
    }
  }
}`;

interface Page {
  readonly claims: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly ListedClaim[];
  };
}

/** Claims of all pages up to a number; how many there are in all is told beside them. */
export async function allClaims(
  cli: Cli,
  filter: ClaimConditions,
  { most, isChecked }: { readonly most: number; readonly isChecked: boolean },
): Promise<{ readonly totalCount: number; readonly nodes: readonly ListedClaim[] }> {
  const nodes: ListedClaim[] = [];
  let totalCount = 0;
  for (let after: string | null = null; ; ) {
    const first = Math.min(PAGE, most - nodes.length);
    const { claims }: Page = await cli.ask<Page>(CLAIMS_DOCUMENT, { filter, first, after, isChecked });
    nodes.push(...claims.nodes);
    totalCount = claims.totalCount;
    if (!claims.pageInfo.hasNextPage || nodes.length >= most) break;
    after = claims.pageInfo.endCursor;
    cli.terminal.progress(`Read ${nodes.length} of ${totalCount} claims …`);
  }
  cli.terminal.progress('');
  return { totalCount, nodes };
}
