import { expect, it } from 'vitest';
import { evaluated, stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it.each([
  ['found("crfb")', '5500000000000 USD'],
  ['found("cbo")', '106 percent'],
  ['found("crbf")', 'UNKNOWN_EVIDENCE: There is no evidence "crbf" that gives a figure; did you mean "crfb"?'],
  ['found("__proto__")', 'UNKNOWN_EVIDENCE: There is no evidence "__proto__" that gives a figure.'],
])('%s', (formula, value) => {
  expect(evaluated(formula, FACTS)).toBe(value);
});

it.each([
  [
    '2025-07-20',
    'NO_OBSERVATION: "CRFB, 21 July 2025" is of a later day than 2025-07-20: it was published on 2025-07-21.',
  ],
  ['2025-07-21', '5500000000000 USD'],
])('is that of a document that was out by %s', (asOf, value) => {
  expect(evaluated('found("crfb")', FACTS, { asOf })).toBe(value);
});

it('names the document', () => {
  expect(stepsOf('found("crfb")', FACTS)).toEqual([
    '"CRFB, 21 July 2025" (known only at second hand) gives 5.5 trillion USD ("$5.5 trillion").',
  ]);
});
