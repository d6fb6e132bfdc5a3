import { Problem } from '../../domain/problem.ts';

/** Factors that say where yields as a whole stand. */
const WHOLES = ['interest-rates', 'treasury-10y-yield'];

/** Parts of a yield. */
const PARTS = ['term-premium', 'expected-short-rates'];

/** Refuses shocks of which one is in the other: all rates and the 10-year yield, or a yield and its two parts. */
export function refuseDoubleCounting(factors: readonly string[]): void {
  const [whole, other] = WHOLES.filter((each) => factors.includes(each));
  if (whole !== undefined && other !== undefined) {
    throw new Problem(
      'BAD_SHOCK',
      `"${whole}" and "${other}" are shocked together and would count twice; give one of them, all rates or the 10-year yield.`,
    );
  }
  const part = PARTS.find((each) => factors.includes(each));
  if (whole !== undefined && part !== undefined) {
    throw new Problem(
      'BAD_SHOCK',
      `"${part}" is a part of "${whole}" and would count twice; shock the part, which moves the yield one for one, or the whole.`,
    );
  }
}
