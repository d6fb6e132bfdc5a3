import { expect, it } from 'vitest';
import { parseSeriesReference, printSeriesReference } from '../../../../src/verify/formula/series-reference.ts';

it.each([
  ['fred/dgs10', 'fred/dgs10', null],
  ['cbo/deficit@2025-01', 'cbo/deficit', '2025-01'],
  ['treasury/net-marketable-borrowing@2025-11-03', 'treasury/net-marketable-borrowing', '2025-11-03'],
  ['cbo/deficit@', 'cbo/deficit', ''],
])('%s', (text, slug, vintage) => {
  const reference = parseSeriesReference(text);
  expect(reference).toEqual({ slug, vintage });
  expect(printSeriesReference(reference)).toBe(text);
});
