import type { Decimal } from './decimal.ts';

export const Polarity = { POSITIVE: 'POSITIVE', NEGATIVE: 'NEGATIVE', UNKNOWN: 'UNKNOWN' } as const;

export type Polarity = (typeof Polarity)[keyof typeof Polarity];

/** A published size of an effect, as a range where its source gives one. */
export interface Strength {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
  readonly sourceId: string;
}

/** "When `from` rises, `to` rises" (or falls), as the article says it. */
export interface CausalLink {
  readonly label: 'CausalLink';
  readonly id: string;
  readonly slug: string;
  readonly statement: string;
  readonly fromId: string;
  readonly toId: string;
  /** As the article has it; UNKNOWN where studies find the opposite sign, or nobody has one. */
  readonly polarity: Polarity;
  readonly delay: string | null;
  /** True by definition, as "a deficit must be financed". */
  readonly isIdentity: boolean;
  readonly strength: Strength | null;
  readonly claimIds: readonly string[];
  readonly evidenceIds: readonly string[];
  readonly loopIds: readonly string[];
}
