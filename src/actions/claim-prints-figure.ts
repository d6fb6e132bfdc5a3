import type { Claim } from '../domain/claim.ts';
import { printsFigure } from '../verify/figure/prints-figure.ts';

/** Whether the figure of a claim stands in its print, so that a program which reads the text alone can find it. */
export function claimPrintsFigure(claim: Claim): boolean {
  return printsFigure(claim);
}
