import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['measured("c007")', '104400000000 USD'],
  ['measured("c009")', '23574193548.387097 USD per week'],
  // In the unit that the claim is stated in, so that it can stand in for the printed figure.
  ['measured("c010")', '15.158555 percent'],
  ['measured("c010") - claim("c010")', '0.158555 percentage points'],
  ['measured("tree-8") / measured("c007")', '100000000 share'],
  ['measured("c083")', 'FORMULA_MEANING: The claim "c083" has no formula, so measured("c083") has no value.'],
  ['measured("itself")', 'FORMULA_MEANING: A claim cannot be measured by itself: itself by itself.'],
  ['measured("ring-1")', 'FORMULA_MEANING: A claim cannot be measured by itself: ring-1 by ring-2 by ring-1.'],
  [
    'measured("chain-0")',
    'FORMULA_MEANING: Claims may be measured by claims at most 10 times over: chain-0 by chain-1 by chain-2 by chain-3 by chain-4 by chain-5 by chain-6 by chain-7 by chain-8 by chain-9 by chain-10.',
  ],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('shows the steps of the other claim too, each once', () => {
  expect(stepsOf('measured("c009") + measured("c007") / weeks(1)', FACTS)).toEqual([
    'The sum of gross interest (mts/gross-interest) in 2025-10 is 104.4 billion USD.',
    'The claim c007 measures 104.4 billion USD.',
    '31 divided by 7 is 4.4286.',
    '104.4 billion USD divided by 4.4286 weeks is 23.5742 billion USD per week.',
    'The claim c009 measures 23.5742 billion USD per week.',
    '104.4 billion USD divided by 1 week is 104.4 billion USD per week.',
    '23.5742 billion USD per week plus 104.4 billion USD per week is 127.9742 billion USD per week.',
  ]);
});
