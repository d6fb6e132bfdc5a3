import { expect, it } from 'vitest';
import { units } from '../../../src/actions/units.ts';
import type { Change } from '../../../src/domain/change.ts';

const ofSize = (origin: string, nodes: number): Change => ({
  origin,
  hash: origin,
  records: Array.from({ length: nodes }, () => ({ label: 'Agent', id: 'a', slug: 'a', name: 'A', kind: 'PERSON' })),
  checks: [],
});

it.each([
  ['none', [], []],
  ['small ones together', [3, 3, 4], [[3, 3, 4]]],
  ['as many as a transaction takes', [6, 4, 1], [[6, 4], [1]]],
  ['a large one by itself', [2, 30, 2], [[2], [30], [2]]],
  ['one that takes an origin out, which has no nodes', [10, 0], [[10, 0]]],
])('%s', (_what, sizes, together) => {
  const changes = sizes.map((nodes, index) => ofSize(`${index}.json`, nodes));
  expect([...units(changes, 10)].map((unit) => unit.map(({ records }) => records.length))).toEqual(together);
});
