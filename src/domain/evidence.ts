import type { Quantity } from './quantity.ts';

export const Stance = { SUPPORTS: 'SUPPORTS', DISPUTES: 'DISPUTES', CONTEXT: 'CONTEXT' } as const;

export type Stance = (typeof Stance)[keyof typeof Stance];

/** What a source says that bears on a claim or a causal link. */
export interface Evidence {
  readonly label: 'Evidence';
  readonly id: string;
  readonly slug: string;
  readonly stance: Stance;
  readonly finding: string;
  readonly figure: Quantity | null;
  readonly note: string | null;
  readonly sourceId: string;
  readonly observationIds: readonly string[];
}
