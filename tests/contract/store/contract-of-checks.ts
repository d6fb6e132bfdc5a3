import { describe, expect, it } from 'vitest';
import type { StoredCheck } from '../../../src/domain/change.ts';
import type { Check } from '../../../src/domain/check.ts';
import { decimal } from '../../../src/domain/decimal.ts';
import { nodeId, observationId } from '../../../src/domain/node-id.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { ARTICLE, BY, CLAIMS, change, DEBT, DGS10, METRICS, SOURCES } from './sample-seed.ts';
import type { Opened } from './store-contract.ts';

const [CHECK] = CLAIMS.checks as readonly [StoredCheck];

const checked = (check: Partial<Check>): StoredCheck => ({ ...CHECK, check: { ...CHECK.check, ...check } });

export function describeChecks(opened: Opened): void {
  const claimsWith = (check: StoredCheck) => change(CLAIMS.origin, CLAIMS.records, [check]);
  const load = async (check: StoredCheck): Promise<void> => {
    for (const part of [SOURCES, DGS10, DEBT, METRICS, ARTICLE, claimsWith(check)]) await opened.store.apply(part, BY);
  };

  describe('stored checks', () => {
    it.each<[string, StoredCheck]>([
      ['of a figure that holds', CHECK],
      [
        'of a figure that could not be measured',
        checked({ verdict: 'UNVERIFIED', measured: null, difference: null, steps: [], observationIds: [] }),
      ],
      [
        'on the latest data, with two steps and observations in their order',
        checked({
          asOf: null,
          asOfIsExact: false,
          steps: [
            { text: 'One was 118.5 percent.', value: decimal('118.5'), unit: 'percent' },
            { text: 'One third of it is 39.5.', value: decimal(237).div(6), unit: 'percent' },
          ],
          observationIds: [
            observationId('cbo/debt-gdp', 'FY2035', '2026-02'),
            observationId('cbo/debt-gdp', 'FY2035', '2025-01'),
          ],
        }),
      ],
      [
        'of a figure that holds at other times and in another vintage',
        checked({
          verdict: 'MISDATED',
          trueWhen: [
            { period: parsePeriod('FY2034') ?? null, vintage: null, measured: decimal('117.6') },
            { period: null, vintage: '2026-02', measured: decimal(1).div(3) },
            { period: parsePeriod('2025-01-23') ?? null, vintage: '2025-01', measured: decimal(-1) },
          ],
        }),
      ],
    ])('are given back whole: %s', async (_what, check) => {
      await load(check);
      expect(await opened.store.checks([check.claimId])).toEqual([check]);
    });

    it('come in the order asked, null for a claim without one', async () => {
      await load(CHECK);
      const [with_, without, nobody] = ['c065', 'c005', 'c999'].map((end) =>
        nodeId('Claim', `everything-rally-${end}`),
      );
      const ids = [without, with_, nobody, with_] as string[];
      expect((await opened.store.checks(ids)).map((check) => check?.claimSlug ?? null)).toEqual([
        null,
        'everything-rally-c065',
        null,
        'everything-rally-c065',
      ]);
      expect(await opened.store.checks([])).toEqual([]);
    });

    it('go with the claims that they are of', async () => {
      await load(CHECK);
      await opened.store.apply(change(CLAIMS.origin, []), BY);
      expect(await opened.store.checks([CHECK.claimId])).toEqual([null]);
    });
  });

  describe('the history of verdicts', () => {
    it('tells in the journal which verdicts came, turned and went', async () => {
      await load(CHECK);
      const turned = CLAIMS.records
        .filter((record) => record.label !== 'Claim' || record.slug !== 'everything-rally-c009')
        .map((record) =>
          record.label === 'Claim' && record.slug === 'everything-rally-c065'
            ? { ...record, verdict: 'CONTRADICTED' as const }
            : record,
        );
      await opened.store.apply(change(CLAIMS.origin, turned), BY);
      await opened.store.apply(change(CLAIMS.origin, []), BY);
      const journal = await opened.store.journal(5);
      expect(
        journal.map(({ verdicts }) => verdicts.map(({ claim, before, after }) => [claim.slice(-4), before, after])),
      ).toEqual([
        [
          ['c005', null, 'ACCURATE'],
          ['c009', null, 'NOT_CHECKABLE'],
          ['c065', null, 'MISLEADING'],
        ],
        [
          ['c009', 'NOT_CHECKABLE', null],
          ['c065', 'MISLEADING', 'CONTRADICTED'],
        ],
        [
          ['c005', 'ACCURATE', null],
          ['c065', 'CONTRADICTED', null],
        ],
      ]);
      expect((await opened.store.journal(0)).slice(0, 5).flatMap(({ verdicts }) => verdicts)).toEqual([]);
    });
  });
}
