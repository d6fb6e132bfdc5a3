import { expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import type { SeenCheck } from '../../../../src/domain/review.ts';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import { isStaleReview } from '../../../../src/verify/review/is-stale-review.ts';

const seen = (verdict: Verdict, measured: string | null): SeenCheck => ({
  verdict,
  measured: measured === null ? null : decimal(measured),
});

it.each([
  ['C015: as it was', seen('ACCURATE', '2250000000000'), seen('ACCURATE', '2250000000000'), false],
  ['C052: the same to the decimals noted', seen('CLOSE', '58.5'), seen('CLOSE', '58.5176'), false],
  ['C052: noted to the last', seen('CLOSE', '58.52'), seen('CLOSE', '58.5176'), false],
  ['C052: one more month of figures', seen('CLOSE', '58.5'), seen('CLOSE', '58.4416'), true],
  ['C050: another verdict on the same figure', seen('MISDATED', '0.6'), seen('CLOSE', '0.6'), true],
  ['C007: nothing measured then, a figure now', seen('MISDATED', null), seen('MISDATED', '208400000000'), true],
  ['C007: nothing measured then or now', seen('MISDATED', null), seen('MISDATED', null), false],
  ['C067: no check then or now', seen('UNVERIFIED', null), null, false],
  ['C067: its formula was taken away', seen('CLOSE', '5.0'), null, true],
  ['a formula that could not be measured was taken away', seen('PENDING', null), null, true],
] as const)('%s', (_what, saw, check, isStale) => {
  expect(isStaleReview(saw, check)).toBe(isStale);
});
