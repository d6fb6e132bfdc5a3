import { beforeAll, describe, expect, it } from 'vitest';
import type { SeedFacts } from '../../../../src/ingest/seed-facts.ts';
import { claimOf, seedHeld } from './facts.ts';
import type { Row, Said } from './row.ts';
import { ALL_ROWS } from './rows/all-rows.ts';
import { said, saidOfOutcome } from './said.ts';

const NAMED = ALL_ROWS.map((row) => [row.number, row] as const);

let seed: SeedFacts;

beforeAll(async () => {
  seed = await seedHeld();
});

describe('the claims computed anew, as published on 31 January 2026', () => {
  it.each(NAMED)('%s', (_number, row) => {
    expect(said(claimOf(row, seed), row, 'published', seed)).toEqual(row.published);
  });
});

describe('the claims computed anew, on the latest data', () => {
  it.each(NAMED)('%s', (_number, row) => {
    expect(said(claimOf(row, seed), row, 'latest', seed)).toEqual(row.latest ?? row.published);
  });
});

describe('what came of what was expected', () => {
  it.each(NAMED)('%s', (_number, row) => {
    expect(saidOfOutcome(claimOf(row, seed), row, seed)).toEqual(row.outcome ?? null);
  });
});

it('would say the same of C088 over the quarters of C006', () => {
  const row = ALL_ROWS.find(({ number }) => number === 'C088') as Row;
  const formula = 'mean("treasury/net-marketable-borrowing", "2025Q3", "2026Q2") / months(3)';
  const latest: Said = ['CLOSE', '190916666667 USD per month'];
  expect(said({ ...claimOf(row, seed), formula }, { ...row, latest }, 'latest', seed)).toEqual(latest);
});
