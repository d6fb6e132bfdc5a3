import { Verdict } from '../domain/verdict.ts';
import type { Paint } from './paint.ts';

/** How many there are of each verdict, in one line. */
export function verdictSum(verdicts: readonly Verdict[], paint: Paint): string {
  const counted = Object.values(Verdict).flatMap((verdict) => {
    const count = verdicts.filter((each) => each === verdict).length;
    return count === 0 ? [] : [`${count} ${paint.verdict(verdict)}`];
  });
  return counted.length === 0 ? 'none' : counted.join(', ');
}
