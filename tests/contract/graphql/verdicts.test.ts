import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAsPublished } from '../../../src/actions/check-as-published.ts';
import { checkClaim } from '../../../src/actions/check-claim.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { Store } from '../../../src/store/store.ts';
import { readingOf } from '../../support/reading-of.ts';
import { seededInMemory } from '../../support/seeded-store.ts';
import { ALL_ROWS } from '../../unit/verify/recomputed/rows/all-rows.ts';

let store: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  const seeded = await seededInMemory();
  store = seeded.store;
  close = () => seeded.executor.close();
});

afterAll(() => close());

/** What a review makes of the verdict: right numbers that paint a wrong picture. */
const REVIEWED = new Set(
  'C004 C015 C018 C020 C042 C053 C054 C059 C060 C061 C074 C079 C086 C088 C095 C096 C102 C109 C111 C128'.split(' '),
);

it.each(ALL_ROWS.map(({ number, published: [verdict] }) => [number, verdict] as const))(
  '%s: %s by its stored check, which is what is computed anew',
  async (number, verdict) => {
    const reading = readingOf(store);
    const { loaders } = reading;
    const claim = (await loaders.record.Claim.load(
      nodeId('Claim', `everything-rally-${number.toLowerCase()}`),
    )) as Claim;
    const check = await checkClaim(claim, '2026-01-31', reading);
    expect(await checkAsPublished(claim, loaders)).toEqual(check);
    if (claim.formula !== null) expect(check?.verdict).toBe(verdict);
    expect(claim.verdict).toBe(REVIEWED.has(number) ? 'MISLEADING' : verdict);
    expect(claim.disagrees).toBe(REVIEWED.has(number));
    if (check !== null) expect(check.because).toMatch(/\d.*\.$/);
  },
);
