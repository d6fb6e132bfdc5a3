import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Frequency } from '../../../src/domain/frequency.ts';
import { parsePeriod, periodOf } from '../../../src/domain/period.ts';
import { addDays, daysBetween } from '../../../src/lib/iso-date.ts';
import { anyText } from '../../support/any-text.ts';

const day = fc.integer({ min: -40_000, max: 100_000 }).map((days) => addDays('2000-01-01', days));
const frequency = fc.constantFrom<Frequency>('DAY', 'MONTH', 'QUARTER', 'FISCAL_YEAR', 'YEAR');
const period = fc.tuple(day, frequency).map(([date, each]) => periodOf(date, each));

it('periods of one frequency follow one another without gap, and are written in the order of time', () => {
  fc.assert(
    fc.property(period, (one) => {
      const next = periodOf(addDays(one.end, 1), one.frequency);
      expect(next.start).toBe(addDays(one.end, 1));
      expect(next.text > one.text).toBe(true);
      expect(periodOf(one.start, one.frequency)).toEqual(one);
      expect(periodOf(one.end, one.frequency)).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

it('two periods of the same days are the same, so that no fiscal year is taken for a calendar year', () => {
  fc.assert(
    fc.property(period, period, (one, other) => {
      const areTheSame = one.start === other.start && one.end === other.end;
      expect(one.text === other.text).toBe(areTheSame);
      if (areTheSame) expect(one.frequency).toBe(other.frequency);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(day, (date) => {
      const [fiscal, year] = [periodOf(date, 'FISCAL_YEAR'), periodOf(date, 'YEAR')];
      const turn = `${fiscal.text.slice(2)}-01-01`;
      expect(daysBetween(fiscal.start, turn)).toBe(92);
      expect(fiscal.text === `FY${year.text}`).toBe(date.slice(5) < '10-01');
    }),
  );
});

it('what is one of two ways to write a year is not the other, and nothing else is a period', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        period.map(({ text }) => text),
        fc.stringMatching(/^.?(?:FY)?\d{2,5}[Q-]?\d{0,2}.?$/),
      ),
      (text) => {
        const read = parsePeriod(text);
        if (read === undefined) return;
        expect(text).toMatch(/^(?:FY)?\d{4}$|^\d{4}Q[1-4]$|^\d{4}-\d\d(?:-\d\d)?$/);
        expect(read.text).toBe(text);
        expect(read.frequency === 'FISCAL_YEAR').toBe(text.startsWith('FY'));
        expect(read.start <= read.end).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});
