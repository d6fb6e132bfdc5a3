import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verdict } from '../../../../src/domain/verdict.ts';
import { reviewRefusal } from '../../../../src/verify/review/review-refusal.ts';
import { settledVerdict } from '../../../../src/verify/review/settled-verdict.ts';

describe('the verdict that a claim is shown with', () => {
  it.each([
    ['C015: right number, wrong picture', 'ACCURATE', 'MISLEADING', 'MISLEADING'],
    ['C040: near, but of another quantity', 'CLOSE', 'MISLEADING', 'MISLEADING'],
    ['C051: a review softer than the check', 'CONTRADICTED', 'MISLEADING', 'CONTRADICTED'],
    ['C007: refuted for another reason', 'CONTRADICTED', 'MISDATED', 'CONTRADICTED'],
    ['C026: the data refute what was only misdated', 'MISDATED', 'CONTRADICTED', 'CONTRADICTED'],
    ['C031: a stale projection called misleading only', 'MISDATED', 'MISLEADING', 'MISDATED'],
    ['a refuted figure withdrawn', 'CONTRADICTED', 'UNVERIFIED', 'CONTRADICTED'],
    ['C079: the wrong metric, so that nothing verifies it', 'CLOSE', 'UNVERIFIED', 'UNVERIFIED'],
    ['C049: nothing verified it, and a review cannot', 'UNVERIFIED', 'ACCURATE', 'UNVERIFIED'],
    ['C101: a scenario is not close to anything', 'NOT_CHECKABLE', 'CLOSE', 'NOT_CHECKABLE'],
    ['C095: documents refute what no series measures', 'UNVERIFIED', 'CONTRADICTED', 'CONTRADICTED'],
    ['close is not accurate by review', 'CLOSE', 'ACCURATE', 'CLOSE'],
    ['the same', 'MISDATED', 'MISDATED', 'MISDATED'],
  ] as const)('%s: %s with a review %s is %s', (_what, check, review, settled) => {
    expect(settledVerdict(check, { verdict: review })).toBe(settled);
    expect(settledVerdict(check, null)).toBe(check);
  });

  it('is never one that the author of a review would be refused', () => {
    const any = fc.constantFrom(...Object.values(Verdict));
    fc.assert(
      fc.property(any, any, (check, review) => {
        const settled = settledVerdict(check, { verdict: review });
        expect(settled).toBe(reviewRefusal(check, review) === null ? review : check);
        if (check === 'CONTRADICTED') expect(settled).toBe('CONTRADICTED');
      }),
    );
  });
});

describe('the refusal of a review', () => {
  it.each([
    [
      'CONTRADICTED',
      'MISLEADING',
      'A review may not soften a check: it says MISLEADING, and the check is CONTRADICTED; mend the formula if the check is wrong.',
    ],
    [
      'PENDING',
      'ACCURATE',
      'A review cannot make a claim ACCURATE whose check is PENDING: nothing has verified it, so give it a formula or a document.',
    ],
    ['ACCURATE', 'MISLEADING', null],
  ] as const)('of %s as %s', (check, review, sentence) => {
    expect(reviewRefusal(check, review)).toBe(sentence);
  });
});
