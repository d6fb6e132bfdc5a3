import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAsPublished } from '../../../src/actions/check-as-published.ts';
import { checkClaim } from '../../../src/actions/check-claim.ts';
import { createLoaders } from '../../../src/actions/loaders.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { plain } from '../../../src/domain/decimal.ts';
import { nodeId } from '../../../src/domain/node-id.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import type { Store } from '../../../src/store/store.ts';
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

/** As published on 31 January 2026. Measured values are rounded to as many places as are written here. */
const TABLE: readonly [claim: string, verdict: Verdict, measured: string | null, trueWhen: string | null][] = [
  ['c003', 'ACCURATE', '1147000000000', null],
  ['c004', 'ACCURATE', '158000000000', null],
  ['c005', 'ACCURATE', '191166666666.67', null],
  ['c007', 'MISDATED', null, '2025-10-01 to 2025-10-31: 104400000000'],
  ['c010', 'MISDATED', null, '2025-10-01 to 2025-10-31: 15.16'],
  ['c011', 'ACCURATE', '1.087', null],
  ['c035', 'ACCURATE', '3.7924', null],
  ['c039', 'CONTRADICTED', '5500000000000', null],
  ['c048', 'ACCURATE', '0.8131', null],
  ['c051', 'CONTRADICTED', '1.446', '1961-06-01 to 2023-12-31: 1.477'],
  ['c052', 'CLOSE', '58.52', null],
  ['c057', 'MISDATED', '18', '2024-09-17 to 2025-01-23: 100'],
  ['c062', 'ACCURATE', '118.48', null],
  ['c065', 'ACCURATE', '2029', null],
  ['c083', 'NOT_CHECKABLE', '4.24', '2001-05-30 to 2001-05-30: 5.54'],
];

/** Right numbers that paint a wrong picture. */
const REVIEWED: ReadonlyMap<string, Verdict> = new Map([['c004', 'MISLEADING']]);

const rounded = (value: Parameters<typeof plain>[0], like: string): string =>
  plain(value.toDecimalPlaces((like.split('.')[1] ?? '').length));

describe('the verdicts of the article', () => {
  it.each(TABLE)('%s is %s, measured %s', async (number, verdict, measured, trueWhen) => {
    const loaders = createLoaders(store);
    const claim = (await loaders.record.Claim.load(nodeId('Claim', `everything-rally-${number}`))) as Claim;
    const check = await checkClaim(claim, '2026-01-31', { store, loaders, today: TODAY });
    expect(check?.verdict).toBe(verdict);
    expect(await checkAsPublished(claim, loaders), 'the stored check').toEqual(check);
    expect(claim.verdict, 'what is thought of it').toBe(REVIEWED.get(number) ?? verdict);
    expect(claim.disagrees).toBe(REVIEWED.has(number));
    expect(check?.measured ? rounded(check.measured, measured ?? '') : null).toBe(measured);
    const held = check?.trueWhen[0];
    const last = trueWhen?.split(': ')[1] ?? '';
    const found = held && `${held.period?.start} to ${held.period?.end}: ${rounded(held.measured, last)}`;
    expect(found ?? null).toBe(trueWhen);
    expect(check?.because).toMatch(/\d.*\.$/);
  });
});
