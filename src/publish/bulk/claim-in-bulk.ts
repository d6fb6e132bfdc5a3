import type { ClaimKind, PeriodAnchor } from '../../domain/claim.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { csvHead, csvRows } from '../tables/csv.ts';
import { CLAIM_COLUMNS, claimRow } from '../tables/to-csv.ts';

/**
 * A claim with all that is stored of it, on what had been published on the day of its article. What hangs on the day it is
 * asked (today's check, outcome, standing) is on its page.
 */
export interface ClaimInBulk
  extends Omit<
    ClaimSubject,
    | 'kind'
    | 'claimKind'
    | 'title'
    | 'latest'
    | 'outcome'
    | 'chart'
    | 'derivesFrom'
    | 'derivedClaims'
    | 'sameAs'
    | 'causalLinks'
  > {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly permalink: string;
  readonly periodAnchor: PeriodAnchor | null;
  /** Slugs. */
  readonly derivesFrom: readonly string[];
  readonly sameAs: readonly string[];
  readonly causalLinks: readonly string[];
}

/** Of the columns of a claim's own table all but its revision, which is of one moment; then what tells claims of many articles apart. */
const COLUMNS = [...CLAIM_COLUMNS.filter((column) => column !== 'revision'), 'kind', 'section', 'reviewed_by'];

/** The first line of the table of claims. */
export const claimsCsvHead = (): string => csvHead(COLUMNS);

/** Rows of that table. */
export const claimsCsvRows = (claims: readonly ClaimInBulk[], site: string): string =>
  csvRows(
    COLUMNS,
    claims.map((claim) => ({
      ...claimRow(claim, site),
      kind: claim.kind,
      section: claim.locator.section,
      reviewed_by: claim.review?.reviewer.name ?? null,
    })),
  );

/** Claims as JSON, one on a line. */
export const claimLines = (claims: readonly ClaimInBulk[]): string =>
  claims.map((claim) => `${JSON.stringify(claim)}\n`).join('');
