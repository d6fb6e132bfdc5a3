import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/domain/check.ts';
import type { IsoDate } from '../../../src/lib/iso-date.ts';
import { checkFigure } from '../../../src/verify/check-figure.ts';
import { parseFigure } from '../../../src/verify/figure/parse-figure.ts';
import { ARTICLE_DAY, claimOf, REGISTER, type RegisterNumber } from './register-facts.ts';

function check(number: RegisterNumber, asOf: IsoDate | null): Check {
  const { formula, quantity, period, periodAnchor, kind } = claimOf(number);
  if (formula === null || quantity === null) throw new Error(`${number} has nothing to check.`);
  return checkFigure({
    formula,
    stated: quantity,
    period,
    anchor: periodAnchor,
    kind,
    facts: REGISTER,
    asOf,
    today: '2026-08-01',
    articleDay: ARTICLE_DAY,
  });
}

const short = ({ verdict, measured, unit, trueWhen }: Check): string => {
  const value = measured === null ? 'nothing' : `${measured.toDecimalPlaces(4).toFixed()} ${unit}`;
  const when = trueWhen.map(
    (held) => ` (${held.vintage ?? held.period?.text}: ${held.measured.toDecimalPlaces(4).toFixed()})`,
  );
  return `${verdict} ${value}${when.join('')}`;
};

describe('the register, as published and on the latest data', () => {
  it.each([
    ['c003', 'ACCURATE 1147000000000 USD', 'ACCURATE 1147000000000 USD'],
    ['c004', 'ACCURATE 158000000000 USD', 'ACCURATE 158000000000 USD'],
    ['c005', 'ACCURATE 191166666666.6667 USD per month', 'ACCURATE 191166666666.6667 USD per month'],
    ['c007', 'MISDATED nothing (2025-10: 104400000000)', 'MISDATED nothing (2025-10: 104400000000)'],
    ['c009', 'CONTRADICTED 23574193548.3871 USD per week', 'CONTRADICTED 23574193548.3871 USD per week'],
    ['c010', 'MISDATED nothing (2025-10: 15.1586)', 'MISDATED nothing (2025-10: 15.1586)'],
    ['c011', 'ACCURATE 1.0867 times', 'ACCURATE 1.0867 times'],
    // A window of ten years is not shifted, though that of 2014 to 2024 would round to 10 (9.93).
    ['c014', 'CONTRADICTED 12.778 percent', 'CONTRADICTED 12.778 percent'],
    ['c019', 'CLOSE 30.5245 percent', 'CLOSE 30.5245 percent'],
    ['c026', 'UNVERIFIED 113000000000 USD', 'UNVERIFIED 113000000000 USD'],
    [
      'c031',
      'MISDATED 1871831000000 USD (2025-01: 1871831000000)',
      'MISDATED 1871831000000 USD (2025-01: 1871831000000)',
    ],
    ['c032', 'CLOSE 2518547000000 USD', 'CLOSE 2518547000000 USD'],
    ['c033', 'ACCURATE 6.1 percent', 'ACCURATE 6.1 percent'],
    ['c034', 'CONTRADICTED 1.6053 times', 'CONTRADICTED 1.6053 times'],
    ['c035', 'ACCURATE 3.7924 percent', 'ACCURATE 3.7924 percent'],
    ['c039', 'CONTRADICTED 5500000000000 USD', 'CONTRADICTED 5500000000000 USD'],
    // The baseline that bears it out is of the eleventh of February, after the article.
    ['c043', 'UNVERIFIED nothing', 'ACCURATE 3099776000000 USD'],
    ['c044', 'CONTRADICTED 2033 year', 'CONTRADICTED 2033 year'],
    ['c048', 'ACCURATE 0.8131 percent', 'ACCURATE 0.8131 percent'],
    ['c050', 'MISDATED 0.6155 percent (2025-12-29: 0.5495)', 'MISDATED 0.6148 percent (2025-12-29: 0.5495)'],
    [
      'c051',
      'CONTRADICTED 1.4463 percent (1961-06..2023-12: 1.477)',
      'CONTRADICTED 1.4463 percent (1961-06..2023-12: 1.477)',
    ],
    ['c052', 'CLOSE 58.5176 percent', 'CLOSE 58.5176 percent'],
    [
      'c057',
      'MISDATED 18 basis points (2024-09-17..2025-01-23: 100)',
      'MISDATED 20 basis points (2024-09-17..2025-01-23: 100)',
    ],
    ['c062', 'ACCURATE 118.48 percent', 'ACCURATE 118.48 percent'],
    ['c063', 'ACCURATE 156 percent', 'ACCURATE 156 percent'],
    ['c065', 'ACCURATE 2029 year', 'ACCURATE 2029 year'],
    ['c083', 'NOT_CHECKABLE 4.24 percent (2001-05-30: 5.54)', 'NOT_CHECKABLE 4.26 percent (2001-05-30: 5.54)'],
  ] as const)('%s: %s; %s', (number, asPublished, latest) => {
    expect(short(check(number, ARTICLE_DAY))).toBe(asPublished);
    expect(short(check(number, null))).toBe(latest);
  });

  it.each([
    // The greatest of January so far is that of January, but the month was not all out: a part that fits must wait.
    ['c048', '2025-01-20', 'PENDING nothing'],
    ['c048', '2025-02-01', 'PENDING nothing'],
    ['c048', '2025-02-04', 'ACCURATE 0.8131 percent'],
    ['c039', '2025-07-20', 'UNVERIFIED nothing'],
    ['c039', '2025-07-21', 'CONTRADICTED 5500000000000 USD'],
  ] as const)('%s as of %s: %s', (number, asOf, said) => {
    expect(short(check(number, asOf))).toBe(said);
  });

  it('waits for the rest of a window whose part out does not bear the figure out', () => {
    const { formula, period, periodAnchor, kind } = claimOf('c048');
    const told = { formula: formula ?? '', stated: parseFigure('1.5%'), period, anchor: periodAnchor, kind };
    const given = { ...told, facts: REGISTER, today: '2026-08-01', articleDay: ARTICLE_DAY };
    expect(checkFigure({ ...given, asOf: '2025-02-01' }).verdict).toBe('PENDING');
    expect(checkFigure({ ...given, asOf: '2025-02-04' }).verdict).toBe('CONTRADICTED');
  });

  it('says why in one sentence with the numbers in it', () => {
    expect(check('c003', ARTICLE_DAY).because).toBe(
      'Net marketable borrowing (treasury/net-marketable-borrowing, vintage 2025-11-03) of 569 billion USD in 2025Q4 plus 578 billion USD in 2026Q1 is a projected 1.147 trillion USD, as printed: "$1,147 billion"; judged on what was out by 2026-01-31.',
    );
    expect(check('c007', ARTICLE_DAY).because).toBe(
      'Gross interest on Treasury debt (mts/gross-interest) holds no figure in 2025-11 that was out by 2026-01-31; the only one held and out is for 2025-10, so "$104 billion" cannot be measured over the whole of its period; it is right for the part that is held, in 2025-10, at 104.4 billion USD; judged on what was out by 2026-01-31.',
    );
    expect(check('c031', null).because).toBe(
      'Deficit (cbo/deficit, vintage 2025-01) is projected at 1.8718 trillion USD in FY2025, which rounds to the "$1.9 trillion" printed, but a newer figure was out by 2025-10-16: deficit (cbo/deficit, actual), 1.7818 trillion USD in FY2025.',
    );
    expect(check('c039', null).because).toBe(
      '"CRFB, 21 July 2025" (known only at second hand) gives 5.5 trillion USD ("$5.5 trillion"), 21 percent less than the "over $7 trillion" printed.',
    );
    expect(check('c051', null).because).toBe(
      'The mean of the 769 figures of ACM 10-year term premium (nyfed/acmtp10) from 1961-06 to 2025-06 (none is held after that) is 1.4463 percent, 0.034 percentage points less than the "1.48%" printed; it was last right from 1961-06 to 2023-12, at 1.477 percent; only revised figures are held, and it may have been printed otherwise at first.',
    );
    expect(check('c057', null).because).toBe(
      '10-year Treasury constant-maturity yield (fred/dgs10) rose 0.2 percentage points from 4.06 percent on 2025-09-17 to 4.26 percent on 2026-01-30 (20 basis points), about a fifth of the "up 100 basis points" printed; it was right from 2024-09-17 to 2025-01-23, at 100 basis points.',
    );
    expect(check('c083', null).because).toBe(
      '"5.5-6%" is a scenario, not a statement of fact; 10-year Treasury constant-maturity yield (fred/dgs10) was 4.26 percent on 2026-01-30, the last day with a figure up to 2026-01-31; such a level was last seen on 2001-05-30, at 5.54 percent.',
    );
  });

  it('shows the sum on the figures of the article beside the one on measured figures', () => {
    expect(check('c009', null).steps.map(({ text }) => text)).toContain(
      "On the article's own figures 104 billion USD divided by 9 weeks is 11.5556 billion USD per week.",
    );
  });

  it('shows how a figure comes out where it holds', () => {
    expect(
      check('c057', null)
        .steps.map(({ text }) => text)
        .at(-1),
    ).toBe(
      'Where it is right, from 2024-09-17 to 2025-01-23: 10-year Treasury constant-maturity yield (fred/dgs10) rose 1 percentage point from 3.65 percent on 2024-09-17 to 4.65 percent on 2025-01-23.',
    );
    expect(check('c057', null).observationIds).toHaveLength(4);
  });

  it('knows as-of answers that are exact from those on estimated days or revised figures', () => {
    const exact = (['c003', 'c007', 'c011', 'c062', 'c065'] as const).map(
      (number) => check(number, ARTICLE_DAY).asOfIsExact,
    );
    expect(exact).toEqual([true, true, true, true, true]);
    const inexact = (['c048', 'c051', 'c057', 'c035'] as const).map((number) => check(number, ARTICLE_DAY).asOfIsExact);
    expect(inexact).toEqual([false, false, false, false]);
    expect(check('c051', null).asOfIsExact).toBe(true);
  });

  it('names at most twenty observations: of a long window its ends and extremes', () => {
    expect(check('c052', null).observationIds).toHaveLength(4);
    expect(check('c035', null).observationIds).toHaveLength(4);
    expect(check('c004', null).observationIds).toHaveLength(4);
  });
});
