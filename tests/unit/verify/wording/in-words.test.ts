import { expect, it } from 'vitest';
import { decimal } from '../../../../src/domain/decimal.ts';
import { PLAIN } from '../../../../src/verify/units/unit.ts';
import { inWords } from '../../../../src/verify/wording/in-words.ts';

it.each([
  ['104400000000', 'USD', '104.4 billion USD'],
  ['-28620000000000', 'USD', '-28.62 trillion USD'],
  ['999999999999', 'USD', '1 trillion USD'],
  ['999999', 'USD', '999,999 USD'],
  ['999949999', 'USD', '999.95 million USD'],
  ['12345678000000000000', 'USD', '12,345,678 trillion USD'],
  ['1', 'percentage points', '1 percentage point'],
  ['-1', 'basis points', '-1 basis point'],
  ['1.00000001', 'percentage points', '1 percentage point'],
  ['1000000', 'troy ounces', '1 million troy ounces'],
  ['0.81310', 'percent', '0.8131 percent'],
  ['0.00012345', 'percent', '0.0001235 percent'],
  ['0.00000000000000000012', 'percent', '1.2e-19 percent'],
  ['0', 'percent', '0 percent'],
  ['2029', 'year', '2029'],
  ['1.0867', 'times', '1.0867 times'],
  ['1.0867', PLAIN, '1.0867'],
])('%s %s is %s', (value, unit, words) => {
  expect(inWords(decimal(value), unit)).toBe(words);
});
