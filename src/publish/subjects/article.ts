import type { ClaimKind } from '../../domain/claim.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { IsoDate } from '../../lib/iso-date.ts';
import type { ListedClaim } from './shared.ts';

export interface ArticleClaim extends ListedClaim {
  readonly section: string | null;
  readonly claimKind: ClaimKind;
  readonly metric: string | null;
  readonly period: string | null;
  readonly because: string;
  /** Who says it, by name; absent in states that were kept before it was told. */
  readonly assertedBy?: string;
  /** Where its figure stands in the text, in code points, the end exclusive; absent likewise. */
  readonly place?: { readonly start: number; readonly end: number };
  readonly judgedOn: IsoDate;
}

export interface ArticleSubject {
  readonly kind: 'article';
  readonly slug: string;
  readonly title: string;
  readonly publishedOn: IsoDate | null;
  readonly publishedOnIsExact: boolean;
  readonly publisher: string | null;
  readonly sha256: string;
  readonly sections: readonly string[];
  readonly scorecard: {
    readonly total: number;
    readonly byVerdict: readonly { readonly verdict: Verdict; readonly count: number }[];
  };
  /** In the order of the text. */
  readonly claims: readonly ArticleClaim[];
}
