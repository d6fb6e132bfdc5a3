import { expect, it } from 'vitest';
import { parsePeriod } from '../../../../src/domain/period.ts';
import { periodAdvice } from '../../../../src/verify/formula/period-advice.ts';

it.each([
  ['Q4 2025', '2025Q4'],
  ['Q4-2025', '2025Q4'],
  ['2025-Q4', '2025Q4'],
  ['2025 Q4', '2025Q4'],
  ['2025q4', '2025Q4'],
  ['4Q2025', '2025Q4'],
  ['4Q25', '2025Q4'],
  ['FY25', 'FY2025'],
  ['FY 2025', 'FY2025'],
  ['fy2025', 'FY2025'],
  ['2025/01', '2025-01'],
  ['2025-1', '2025-01'],
  ['2025M01', '2025-01'],
  ['2025-1-5', '2025-01-05'],
  ['2025/01/05', '2025-01-05'],
  ['January 2025', '2025-01'],
  ['Sept-2025', '2025-09'],
])('for "%s" the advice is "%s"', (text, written) => {
  expect(parsePeriod(written)).toBeDefined();
  expect(periodAdvice(text)).toBe(`write "${written}" instead of "${text}"`);
});

it.each([
  ['2025-13', '"2025-13" has no such month; months are 01 to 12'],
  ['2025-00-10', '"2025-00-10" has no such month; months are 01 to 12'],
  ['2025-02-30', 'there is no day "2025-02-30"; that month ends on 2025-02-28'],
  ['2024-02-30', 'there is no day "2024-02-30"; that month ends on 2024-02-29'],
  ['2025-04-31', 'there is no day "2025-04-31"; that month ends on 2025-04-30'],
  ['today', '"today" is no period; write $to, or use latest(…)'],
  ['soon', null],
  ['Someday 2025', null],
  ['', null],
  ['30', null],
  ['9999', null],
])('of "%s" is said %s', (text, said) => {
  expect(periodAdvice(text)).toBe(said);
});
