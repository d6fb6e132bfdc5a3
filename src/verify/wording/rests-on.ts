import { Verdict } from '../../domain/verdict.ts';
import type { Foundation } from '../figure-check.ts';

const REFUTED: { readonly [V in Verdict]?: string } = {
  [Verdict.CONTRADICTED]: 'contradicted',
  [Verdict.MISDATED]: 'misdated',
  [Verdict.MISLEADING]: 'misleading',
};

/** The refuted claims among those that a claim is derived from, as a clause; null when there are none. */
export function restsOnRefuted(foundations: readonly Foundation[]): string | null {
  const refuted = foundations.flatMap(({ slug, verdict }) => {
    const word = REFUTED[verdict];
    return word === undefined ? [] : [`on ${slug}, which is ${word}`];
  });
  return refuted.length === 0 ? null : `it rests ${refuted.join(', and ')}`;
}
