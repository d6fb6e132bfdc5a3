import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['claim("c007") / weeks(9)', '11555555555.555556 USD per week'],
  ['claim("c083")', '5.75 percent'],
  [
    'claim("no-figure")',
    'FORMULA_MEANING: The claim "no-figure" states no figure, so claim("no-figure") has no value.',
  ],
  ['claim("c077")', 'UNKNOWN_CLAIM: There is no claim "c077"; did you mean "c007"?'],
  ['claim("constructor")', 'UNKNOWN_CLAIM: There is no claim "constructor".'],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it('says what was printed', () => {
  expect(stepsOf('claim("c007")', FACTS)).toEqual(['The claim c007 states 104 billion USD ("$104 billion").']);
});
