import { expect, it } from 'vitest';
import { measure } from '../../../src/verify/measure.ts';
import { REGISTER } from './register-facts.ts';

it('gives a value with its unit, its steps and what it rests on', () => {
  const { value, unit, period, steps, observationIds } = measure('at("fred/dgs10", "2025-09-17")', REGISTER, null);
  expect([value.toFixed(), unit, period, observationIds.length]).toEqual(['4.06', 'percent', null, 1]);
  expect(steps.map(({ text }) => text)).toEqual([
    '10-year Treasury constant-maturity yield (fred/dgs10) was 4.06 percent on 2025-09-17.',
  ]);
});

it('gives a period where that is the answer', () => {
  const { value, unit, period } = measure('first("cbo/long-term-debt-gdp@2025-03", ">", 106)', REGISTER, null);
  expect([value.toFixed(), unit, period?.text]).toEqual(['2029', 'year', 'FY2029']);
});

it('reads what had been published by a day', () => {
  expect(measure('latest("fred/dgs10")', REGISTER, '2026-01-31').value.toFixed()).toBe('4.24');
  expect(() => measure('at("mts/gross-interest", "2025-10")', REGISTER, '2025-11-24')).toThrow(
    'Gross interest on Treasury debt (mts/gross-interest) holds no figure that was out by 2025-11-24.',
  );
});
