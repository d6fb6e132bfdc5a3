import { beforeAll, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import type { SeedFacts } from '../../../../src/ingest/seed-facts.ts';
import { claimOf, seedHeld, slugOf } from './facts.ts';
import { type Row, STANDS_FOR } from './row.ts';
import { ALL_ROWS } from './rows/all-rows.ts';
import { RECOMPUTED } from './rows/recomputed.ts';

const LETTERS: Readonly<Record<Verdict, string>> = {
  ACCURATE: 'A',
  CLOSE: 'C',
  MISDATED: 'M',
  MISLEADING: 'R',
  CONTRADICTED: 'X',
  PENDING: 'P',
  UNVERIFIED: 'U',
  NOT_CHECKABLE: 'N',
};

let seed: SeedFacts;

beforeAll(async () => {
  seed = await seedHeld();
});

const rowOf = (number: string): Row => ALL_ROWS.find((row) => row.number === number) as Row;
const formulaOf = (number: string) => claimOf(rowOf(number), seed).formula;

it('has each claim of the seed once, the 78 of the recomputation among them', () => {
  expect(ALL_ROWS.map(slugOf)).toEqual([...seed.claims.keys()].sort());
  expect(RECOMPUTED).toHaveLength(78);
  expect(ALL_ROWS.filter(({ register }) => register !== null)).toHaveLength(103);
});

it.each(ALL_ROWS.map((row) => [row.number, row] as const))(
  '%s says why where it differs, and only there',
  (_number, { published: [verdict], register, recomputed, deviation }) => {
    const agreesWithRegister = register === null || STANDS_FOR[register].includes(verdict);
    const agreesWithLetter = recomputed === '' || recomputed.includes(LETTERS[verdict]);
    expect(deviation === undefined).toBe(agreesWithRegister && agreesWithLetter);
    if (deviation !== undefined) expect(deviation).toMatch(/^\S.{40,}\.$/);
  },
);

it.each(ALL_ROWS.filter(({ latest }) => latest !== undefined).map((row) => [row.number, row] as const))(
  '%s says something else on the latest data',
  (_number, { latest, published }) => expect(latest).not.toEqual(published),
);

it('measures alike what is one measure', () => {
  expect(formulaOf('C073')).toBe(formulaOf('C021'));
  expect(formulaOf('C027')).toBe(formulaOf('C026'));
  expect(formulaOf('C061')?.replaceAll('c061', 'c060')).toBe(formulaOf('C060'));
  expect(formulaOf('C088')).toBe(formulaOf('C005'));
  expect(formulaOf('C080')).toBe(formulaOf('C029'));
});

it('gives on data what the design gives on paper', () => {
  expect(Object.fromEntries(ALL_ROWS.map(({ number, published: [verdict] }) => [number, verdict]))).toMatchObject({
    C005: 'ACCURATE',
    C007: 'MISDATED',
    C009: 'CONTRADICTED',
    C019: 'CLOSE',
    C032: 'CLOSE',
    C034: 'CONTRADICTED',
    C044: 'CONTRADICTED',
    C050: 'MISDATED',
    C057: 'MISDATED',
    C063: 'ACCURATE',
    C065: 'ACCURATE',
    C083: 'NOT_CHECKABLE',
  });
});
