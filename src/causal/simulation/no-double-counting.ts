import { Problem } from '../../domain/problem.ts';

/** What moves a yield, and is in it when somebody says where the yield stands. */
const MOVES_YIELDS = ['term-premium', 'expected-short-rates', 'fed-purchases', 'foreign-official-demand'];

/** Factors with what is in them already: parts, and what works through them. */
const CONTAINED: { readonly [whole: string]: readonly string[] } = {
  'interest-rates': ['treasury-10y-yield', ...MOVES_YIELDS],
  'treasury-10y-yield': MOVES_YIELDS,
  'term-premium': ['fed-purchases'],
  'fiscal-response': ['spending-cuts', 'tax-increases'],
};

/** Refuses shocks of which one is in the other. */
export function refuseDoubleCounting(factors: readonly string[]): void {
  for (const [whole, contained] of Object.entries(CONTAINED)) {
    const part = factors.includes(whole) ? contained.find((each) => factors.includes(each)) : undefined;
    if (part === undefined) continue;
    throw new Problem(
      'BAD_SHOCK',
      `"${part}" is in "${whole}" already, as a part or because it works through it, and would count twice; shock one of the two.`,
    );
  }
}
