import { decimal } from '../domain/decimal.ts';

/** A claim with what is needed to see whether its figure was found. */
export interface ClaimOfArticle {
  readonly slug: string;
  readonly printed: string;
  readonly printsFigure: boolean;
  readonly locator: { readonly start: number; readonly end: number };
  readonly quantity: { readonly value: string; readonly unit: string } | null;
}

/** A figure that was found. */
export interface FoundFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quantity: { readonly value: string; readonly unit: string } | null;
}

/** Which claims of an article were found in its text, and which were not, or with another value or unit. */
export interface FoundOfArticle {
  readonly of: number;
  readonly right: number;
  readonly missed: readonly { readonly claim: ClaimOfArticle; readonly found: FoundFigure | null }[];
}

type Quantity = NonNullable<FoundFigure['quantity']>;

/** The print of a fall has no sign of its own, so sizes are held against each other. */
const isSame = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit && decimal(one.value).abs().eq(decimal(other.value).abs());

/**
 * Holds the figures found in an article's own text against its claims. Only claims whose figure is in their print count:
 * "largely" is a share of more than a half to a reader, and no figure.
 */
export function foundOfArticle(claims: readonly ClaimOfArticle[], figures: readonly FoundFigure[]): FoundOfArticle {
  const printed = claims.filter(({ printsFigure, quantity }) => printsFigure && quantity !== null);
  const missed = printed.flatMap((claim) => {
    const there = figures.filter(({ start, end }) => start < claim.locator.end && claim.locator.start < end);
    const isRight = there.some(({ quantity }) => quantity !== null && isSame(quantity, claim.quantity as Quantity));
    return isRight ? [] : [{ claim, found: there[0] ?? null }];
  });
  return { of: printed.length, right: printed.length - missed.length, missed };
}
