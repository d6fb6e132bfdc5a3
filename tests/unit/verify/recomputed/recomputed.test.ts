import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../../../src/verify/facts.ts';
import { factsOf, seedHeld } from './facts.ts';
import type { Row, Said } from './row.ts';
import { BESIDE } from './rows/beside.ts';
import { RECOMPUTED } from './rows/recomputed.ts';
import { said, saidOfOutcome } from './said.ts';

const ROWS = [...RECOMPUTED, ...BESIDE];
const NAMED = ROWS.map((row) => [row.number, row.printed, row.formula ?? 'nothing to compute', row] as const);

let facts: Facts;

beforeAll(async () => {
  facts = factsOf(await seedHeld(), ROWS);
});

describe('the claims computed anew, as published on 31 January 2026', () => {
  it.each(NAMED)('%s "%s": %s', (_number, _printed, _formula, row) => {
    expect(said(row, 'published', facts)).toEqual(row.published);
  });
});

describe('the claims computed anew, on the latest data', () => {
  it.each(NAMED)('%s "%s": %s', (_number, _printed, _formula, row) => {
    expect(said(row, 'latest', facts)).toEqual(row.latest ?? row.published);
  });
});

describe('what came of what was expected', () => {
  it.each(NAMED)('%s "%s": %s', (_number, _printed, _formula, row) => {
    expect(saidOfOutcome(row, facts)).toEqual(row.outcome ?? null);
  });
});

it('would say the same of C088 over the quarters of C006', () => {
  const row = RECOMPUTED.find(({ number }) => number === 'C088') as Row;
  const formula = 'mean("treasury/net-marketable-borrowing", "2025Q3", "2026Q2") / months(3)';
  const latest: Said = ['CLOSE', '190916666667 USD per month'];
  expect(said({ ...row, formula, latest }, 'latest', facts)).toEqual(latest);
});
