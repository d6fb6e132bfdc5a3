import type { IsoDate } from '../lib/iso-date.ts';
import type { Decimal } from './decimal.ts';
import type { Verdict } from './verdict.ts';

/** As much of a check as a review remembers, to see later whether it is still the same. */
export interface SeenCheck {
  readonly verdict: Verdict;
  /** In the unit of the stated figure, to as many decimals as the reviewer noted; null when nothing was measured. */
  readonly measured: Decimal | null;
}

/** The judgement of a person on a claim: a right number can paint a wrong picture, which no computation sees. */
export interface Review {
  readonly label: 'Review';
  readonly id: string;
  readonly slug: string;
  readonly claimId: string;
  readonly verdict: Verdict;
  /** One whole sentence with the reasons. */
  readonly because: string;
  readonly reviewedOn: IsoDate;
  readonly reviewerId: string;
  /** The evidence of the claim that the judgement rests on. */
  readonly evidenceIds: readonly string[];
  /** The check as published, as the reviewer saw it. */
  readonly saw: SeenCheck;
}
