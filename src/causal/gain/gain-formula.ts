import type { CausalLink } from '../../domain/causal-link.ts';
import { dollars, rounded } from '../in-words.ts';
import type { Economy } from './gain-facts.ts';
import type { Horizons } from './horizon.ts';

const perBasisPoint = (strength: Horizons['firstYear']): string =>
  strength === null ? '?' : `${dollars(strength.value)} per basis point`;

function factorOf(link: CausalLink, { firstYear, tenYears, share }: Horizons): string {
  if (link.strength === null) return link.isIdentity ? '1' : '?';
  if (share === null) return `${rounded(link.strength.value, 12)} ${link.strength.unit}`;
  const within = `${rounded(share.value, 4)} of the debt × 0.0001 = ${perBasisPoint(firstYear)} in the first year`;
  return `(${within}, ${perBasisPoint(tenYears)} over ten years)`;
}

/** The product round the loop as a line of text, a question mark for what is not known. */
export function gainFormula(
  links: readonly CausalLink[],
  horizons: readonly Horizons[],
  { gdp, shockYear }: Economy,
): string {
  const factors = links.map((link, index) => `${link.slug}: ${factorOf(link, horizons[index] as Horizons)}`);
  const product = factors.join(' × ');
  const hasDollars = links.some(({ strength }) => strength?.unit.includes('USD'));
  return hasDollars ? `${product}; dollars over GDP: 100 / ${dollars(gdp)} (${shockYear})` : product;
}
