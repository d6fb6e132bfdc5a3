import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/lib/size-of.ts';

describe('sizeOf', () => {
  it.each<[string, unknown, number]>([
    ['a number', 103, 8],
    ['null', null, 8],
    ['a text', 'debt', 44],
    ['a text beyond Latin-1', '—', 42],
    ['an empty list', [], 40],
    ['a list of numbers', [1, 2, 3], 88],
    ['an object', { slug: 'debt', count: 2 }, 108],
    ['a map', new Map([['ACCURATE', 3]]), 40 + 16 + 48 + 8],
  ])('%s', (_what, value, size) => expect(sizeOf(value)).toBe(size));

  it('counts no functions, which are shared', () => {
    expect(sizeOf(new Decimal('4.24'))).toBeLessThan(200);
  });

  // The heap is looked at, which only an honest estimate stands.
  it('is about what records take', () => {
    const make = (at: number) => ({
      id: `observation_${at}`.padEnd(36, '0'),
      period: { text: `20${10 + (at % 90)}-01-30`, start: '2010-01-30', end: '2010-01-30', frequency: 'DAY' },
      value: new Decimal(at).div(100),
      vintage: null,
      releasedOn: `20${10 + (at % 90)}-02-02`,
    });
    expect(sizeOf(make(1))).toBeGreaterThan(300);
    expect(sizeOf(make(1))).toBeLessThan(900);
  });
});
