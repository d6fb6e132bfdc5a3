import { describe, expect, it } from 'vitest';
import { keyOfCircuit, nameOfCircuit, slugOfCircuit } from '../../../src/causal/loop-names.ts';

describe('slugOfCircuit', () => {
  it.each([
    ['its factors in a row', ['debt-to-fiscal-response', 'fiscal-response-to-debt'], 'debt--fiscal-response'],
    [
      'a second link by its own slug',
      ['debt-by-way-of-law', 'fiscal-response-to-debt'],
      'debt-by-way-of-law--fiscal-response',
    ],
  ])('%s', (_case, [there, back], slug) => {
    const links = [
      { slug: there as string, from: 'debt', to: 'fiscal-response' },
      { slug: back as string, from: 'fiscal-response', to: 'debt' },
    ];
    expect(slugOfCircuit(links)).toBe(slug);
  });
});

describe('nameOfCircuit', () => {
  it.each([
    [['Inflation', 'Purchases'], 'Loop of Inflation and Purchases'],
    [['Debt', 'Risk', 'Interest'], 'Loop of Debt, Risk and Interest'],
  ])('%j', (factors, name) => {
    expect(nameOfCircuit(factors)).toBe(name);
  });
});

describe('keyOfCircuit', () => {
  it.each([[['b', 'c', 'a']], [['c', 'a', 'b']], [['a', 'b', 'c']]])('%j starts anywhere', (links) => {
    expect(keyOfCircuit(links)).toBe('a b c');
  });

  it('goes one way', () => {
    expect(keyOfCircuit(['a', 'c', 'b'])).toBe('a c b');
  });
});
