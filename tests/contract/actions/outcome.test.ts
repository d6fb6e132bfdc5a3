import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkOutcomeOf } from '../../../src/actions/check-outcome-of.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { IsoDate } from '../../../src/lib/iso-date.ts';
import type { Store } from '../../../src/store/store.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { readingOf } from '../../support/reading-of.ts';
import { seededInMemory } from '../../support/seeded-store.ts';
import { TODAY } from '../../support/test-server.ts';

let store: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  const seeded = await seededInMemory();
  store = seeded.store;
  close = () => seeded.executor.close();
});

afterAll(() => close());

const claimOf = async (number: string): Promise<Claim> =>
  (await readingOf(store).loaders.record.Claim.load(nodeId('Claim', `everything-rally-${number}`))) as Claim;

async function outcome(claim: Claim, today: IsoDate = TODAY): Promise<string | null> {
  const check = await checkOutcomeOf(claim, readingOf(store, today));
  return check && `${check.verdict} ${check.measured?.toFixed() ?? ''} ${check.formula}`;
}

describe('what has come of a claim', () => {
  it.each([
    // Of a plan that is announced quarter by quarter no series holds what came of it under its own name.
    ['c003', null],
    // A projection of 2035 waits.
    ['c062', null],
    // A fact has no outcome.
    ['c057', null],
    ['c048', null],
  ])('%s: %s', async (number, expected) => {
    expect(await outcome(await claimOf(number))).toBe(expected);
  });

  it('is measured by the actual figures where a vintage was pinned', async () => {
    const projection: Claim = {
      ...(await claimOf('c062')),
      quantity: parseFigure('$1.9 trillion'),
      formula: 'at("cbo/deficit@2025-01", "FY2025")',
      period: { text: 'FY2025', start: '2024-10-01', end: '2025-09-30', frequency: 'FISCAL_YEAR' },
    };
    // 118 billion off is more than the step of 100.
    expect(await outcome(projection)).toBe('CONTRADICTED 1781770000000 at("cbo/deficit@actual", "FY2025")');
    expect(await outcome(projection, '2025-09-29'), 'before the year is over').toBeNull();
  });

  it('is measured by a formula of its own where the claim has one', async () => {
    const forecast: Claim = {
      ...(await claimOf('c083')),
      quantity: parseFigure('at least 4.5%'),
      outcomeFormula: 'max("fred/dgs10", "2026-02-01", "2026-06-30")',
    };
    expect(await outcome(forecast)).toBe('ACCURATE 4.67 max("fred/dgs10", "2026-02-01", "2026-06-30")');
    expect(await outcome(forecast, '2026-06-29'), 'before the window is over').toBeNull();
  });
});
