import { expect, it } from 'vitest';
import { MEASURES } from '../../../../src/verify/measures/measures.ts';
import { stepsOf } from '../evaluated.ts';
import { FACTS } from './measure-facts.ts';

it('describes each function in one line', () => {
  for (const { description } of Object.values(MEASURES)) {
    expect(description).toMatch(/^[A-Z][^\n]{20,119}\.$/);
  }
});

it('says what every step came to', () => {
  expect(
    stepsOf('(at("tic/china", "2025-12") - at("tic/china", "2024-12")) / months(12)', FACTS),
  ).toMatchInlineSnapshot(`
    [
      "Holdings of China (tic/china) was 683.5 billion USD in 2025-12.",
      "Holdings of China (tic/china) was 759 billion USD in 2024-12.",
      "683.5 billion USD minus 759 billion USD is -75.5 billion USD.",
      "-75.5 billion USD divided by 12 months is -6.2917 billion USD per month.",
    ]
  `);
});
