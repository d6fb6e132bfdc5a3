import type { Claim } from '../domain/claim.ts';
import { type InPlace, inPlace } from '../domain/in-place.ts';
import type { Loaders } from './loaders.ts';

/** A claim as it stands in the attached copy of its article; null where none is attached. */
export async function claimInPlace({ locator }: Claim, { copies }: Loaders): Promise<InPlace | null> {
  const codePoints = await copies.load(locator.sha256);
  return codePoints === null ? null : inPlace(codePoints, locator);
}
