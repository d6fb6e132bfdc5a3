import { expect, it } from 'vitest';
import { nearestSlug } from '../../../src/lib/nearest-slug.ts';

const SLUGS = [
  'fred/dgs10',
  'fred/gs10',
  'nyfed/acmtp10',
  'pboc/gold',
  'treasury/net-marketable-borrowing',
  'everything-rally-c003',
  'everything-rally-c031',
  'everything-rally-c039-crfb',
];

it('does not suggest the very name that was not found', () => {
  expect(nearestSlug('everything-rally-c048-fred-blog', ['everything-rally-c048-fred-blog'])).toBeUndefined();
});

it.each([
  ['the part after the slash', 'dgs10', 'fred/dgs10'],
  ['capital letters', 'FRED/DGS10', 'fred/dgs10'],
  ['the number of a claim', 'C003', 'everything-rally-c003'],
  ['letters turned round at a long end', 'everything-rally-c039-crbf', 'everything-rally-c039-crfb'],
  ['only that end', 'crbf', 'everything-rally-c039-crfb'],
  ['another publisher', 'fred/gold', 'pboc/gold'],
  ['a letter left out', 'nyfed/acmtp1', 'nyfed/acmtp10'],
  ['words left out', 'net-marketable-borrowing', 'treasury/net-marketable-borrowing'],
  ['a whole name before an end as near', 'fred/gs1', 'fred/gs10'],
  ['nothing like it', 'bls/unemployment', undefined],
  ['nothing', '', undefined],
  ['more than any slug', `fred/dgs10${'0'.repeat(100)}`, undefined],
  ['a word of the language', '__proto__', undefined],
])('%s: %s', (_what, typed, meant) => {
  expect(nearestSlug(typed, SLUGS)).toBe(meant);
});
