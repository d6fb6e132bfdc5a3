import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../../src/causal/interval.ts';
import { chosen, type SupposedShock } from '../../../../src/causal/simulation/supposed-shock.ts';
import { decimal } from '../../../../src/domain/decimal.ts';

const interval = (value: number, low: number, high: number): Interval => ({
  value: decimal(value),
  low: decimal(low),
  high: decimal(high),
});

function supposed(entry: SupposedShock['entry'], amount: Interval, tenthYear: Interval | null): SupposedShock {
  const asked = { factor: 'x', amount, unit: 'x', startYear: null };
  return { asked, entry, course: 'stays', amount, tenthYear, links: [], caveat: null };
}

describe('chosen', () => {
  it.each<[string, Interval, Interval | null, 'value' | 'low' | 'high', number, number | null]>([
    ['dollars at the value', interval(2, 1, 3), null, 'value', 2, null],
    ['dollars at the low end', interval(2, 1, 3), null, 'low', 1, null],
    ['dollars at the high end', interval(2, 1, 3), null, 'high', 3, null],
    ['slower growth, least debt', interval(-1, -2, -0.5), interval(-100, -140, -90), 'low', -0.5, -90],
    ['slower growth, most debt', interval(-1, -2, -0.5), interval(-100, -140, -90), 'high', -2, -140],
    ['faster growth, least debt', interval(1, 0.5, 2), interval(-100, -140, -90), 'low', 2, -140],
    ['faster growth, most debt', interval(1, 0.5, 2), interval(-100, -140, -90), 'high', 0.5, -90],
    ['growth at the value', interval(1, 0.5, 2), interval(-100, -140, -90), 'value', 1, -100],
  ])('%s', (_case, amount, tenthYear, end, wanted, effect) => {
    const shock = chosen(supposed(tenthYear === null ? 'interest' : 'growth', amount, tenthYear), end, 2027);
    expect(shock).toMatchObject({ startYear: 2027, course: 'stays' });
    expect([shock.amount.toNumber(), shock.tenthYear?.toNumber() ?? null]).toEqual([wanted, effect]);
  });
});
