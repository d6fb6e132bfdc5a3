import { describe, expect, it } from 'vitest';
import { labelOfId, nodeId, observationId } from '../../../src/domain/node-id.ts';

describe('ids', () => {
  it('follow from label and slug alone', () => {
    expect(nodeId('Claim', 'everything-rally-c003')).toBe('claim_8360daf0ed2a19199532a603');
    expect(nodeId('Series', 'fred/dgs10')).not.toBe(nodeId('Metric', 'fred/dgs10'));
  });

  it('tell vintages of one period apart', () => {
    const estimate = observationId('treasury/net-marketable-borrowing', '2025Q4', '2025-11-03');
    const actual = observationId('treasury/net-marketable-borrowing', '2025Q4', '2026-02-02');
    expect(estimate).not.toBe(actual);
    expect(observationId('fred/dgs10', '2025-01-13', null)).toBe(observationId('fred/dgs10', '2025-01-13', ''));
  });

  it.each([
    [nodeId('CausalLink', 'deficit-drives-issuance'), 'CausalLink'],
    [nodeId('Observation', 'x'), 'Observation'],
    ['claim_fdd2', undefined],
    ['Claim_fdd2aadde28aa0a1f3a4d7b6', undefined],
    ['check_fdd2aadde28aa0a1f3a4d7b6', undefined],
    ['everything-rally-c003', undefined],
    ['', undefined],
  ])('%s is of label %s', (id, label) => {
    expect(labelOfId(id)).toBe(label);
  });
});
