import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/claim.ts';
import type { Loaders } from './loaders.ts';

/** The check of a claim that was made when it was stored; null when it has no formula. */
export async function checkAsPublished(
  { id, slug, formula, quantity }: Claim,
  loaders: Loaders,
): Promise<Check | null> {
  if (formula === null || quantity === null) return null;
  const stored = await loaders.checks.load(id);
  if (stored === null) throw new Error(`The claim "${slug}" has a formula, but the graph holds no check of it.`);
  return stored.check;
}
