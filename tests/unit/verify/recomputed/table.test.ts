import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../src/domain/verdict.ts';
import { checkedPeriod } from '../../../../src/ingest/checked-period.ts';
import { periodOf, quantityOf, seedHeld, slugOf } from './facts.ts';
import type { RegisterWord, Row } from './row.ts';
import { BESIDE } from './rows/beside.ts';
import { RECOMPUTED } from './rows/recomputed.ts';

const ROWS = [...RECOMPUTED, ...BESIDE];
const named = (rows: readonly Row[]) => rows.map((row) => [row.number, row.printed, row] as const);

/** What the register's words stand for; "misleading" is for a review to say, so no computation can agree with it. */
const STANDS_FOR: { readonly [W in RegisterWord]: readonly Verdict[] } = {
  supported: ['ACCURATE'],
  'within rounding': ['CLOSE'],
  misdated: ['MISDATED'],
  misleading: [],
  contradicted: ['CONTRADICTED'],
  'cannot be checked': ['UNVERIFIED', 'NOT_CHECKABLE', 'PENDING'],
};

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

it('has the 78 claims of the recomputation, each once', () => {
  expect(new Set(ROWS.map(({ number }) => number)).size).toBe(ROWS.length);
  expect(RECOMPUTED).toHaveLength(78);
});

it.each(named(RECOMPUTED))('%s "%s" says why where it differs, and only there', (_number, _printed, row) => {
  const [verdict] = row.published;
  const agrees = STANDS_FOR[row.register].includes(verdict) && row.recomputed.includes(LETTERS[verdict]);
  expect(row.deviation === undefined).toBe(agrees);
  if (row.deviation !== undefined) expect(row.deviation).toMatch(/^\S.{40,}\.$/);
});

it.each(named(ROWS.filter(({ formula }) => formula === null)))('%s "%s" says why it is not checked', (...[, , row]) => {
  expect(row.notCheckedBecause).toMatch(/\.$/);
});

it.each(named(ROWS.filter(({ latest }) => latest !== undefined)))(
  '%s "%s" says something else on the latest data',
  (...[, , row]) => expect(row.latest).not.toEqual(row.published),
);

it.each(named(ROWS))('%s "%s" has a period that a seed can hold', (_number, _printed, row) => {
  const [text, start, end, frequency, anchor] = row.period;
  const place = { file: 'claims.json', path: row.number };
  expect(checkedPeriod({ text, start, end, frequency, anchor }, place)).toEqual(periodOf(row));
});

it('measures alike what is one measure', () => {
  const formulaOf = (number: string) => ROWS.find((row) => row.number === number)?.formula;
  expect(formulaOf('C073')).toBe(formulaOf('C021'));
  expect(formulaOf('C027')).toBe(formulaOf('C026'));
  expect(formulaOf('C061')?.replaceAll('c061', 'c060')).toBe(formulaOf('C060'));
  expect(formulaOf('C088')).toBe(formulaOf('C005'));
  expect(formulaOf('C080')).toBe(formulaOf('C029'));
});

it('gives on data what the design gives on paper', () => {
  expect(Object.fromEntries(ROWS.map(({ number, published: [verdict] }) => [number, verdict]))).toMatchObject({
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

it('agrees with the claims of the seed', async () => {
  const { claims } = await seedHeld();
  const inSeed = ROWS.filter((row) => claims.has(slugOf(row)));
  expect(inSeed.length).toBeGreaterThanOrEqual(15);
  for (const row of inSeed) {
    const { printed, kind, formula, period, periodAnchor, quantity, locator } = claims.get(slugOf(row)) ?? {};
    expect({ printed, kind, formula, period, periodAnchor, start: locator?.start }, row.number).toEqual({
      printed: row.printed,
      kind: row.kind,
      formula: row.formula,
      period: periodOf(row),
      periodAnchor: row.period[4],
      start: row.start,
    });
    expect(quantity, row.number).toEqual(quantityOf(row));
  }
});

const ARTICLE = new URL('../../../../../shared/article.txt', import.meta.url);

describe.skipIf(!existsSync(ARTICLE))(
  existsSync(ARTICLE) ? 'the prints' : 'the prints (skipped: the text of the article is not at ../shared/article.txt)',
  () => {
    it.each(ROWS.map((row) => [row.number, row.printed, row.start] as const))(
      '%s stands as "%s" at %i',
      (_number, printed, start) => {
        const codePoints = [...readFileSync(ARTICLE, 'utf8')];
        expect(codePoints.slice(start, start + [...printed].length).join('')).toBe(printed);
      },
    );
  },
);
