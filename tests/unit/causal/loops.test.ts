import { describe, expect, it } from 'vitest';
import { polarityOfLoop } from '../../../src/causal/polarity-of-loop.ts';
import { polarityOfPath } from '../../../src/causal/polarity-of-path.ts';
import { signedPath, signedText } from '../../../src/causal/signed-text.ts';
import type { Polarity } from '../../../src/domain/causal-link.ts';

describe('polarityOfLoop', () => {
  it.each<[Polarity[], string]>([
    [['POSITIVE', 'POSITIVE'], 'REINFORCING'],
    [['POSITIVE', 'NEGATIVE'], 'BALANCING'],
    [['NEGATIVE', 'POSITIVE', 'NEGATIVE'], 'REINFORCING'],
    [['NEGATIVE', 'UNKNOWN'], 'INDETERMINATE'],
  ])('%s is %s', (signs, polarity) => {
    expect(polarityOfLoop(signs)).toBe(polarity);
  });
});

describe('polarityOfPath', () => {
  it.each<[Polarity[], Polarity]>([
    [['POSITIVE', 'POSITIVE'], 'POSITIVE'],
    [['POSITIVE', 'NEGATIVE'], 'NEGATIVE'],
    [['NEGATIVE', 'NEGATIVE'], 'POSITIVE'],
    [['NEGATIVE', 'UNKNOWN'], 'UNKNOWN'],
  ])('%s is %s', (signs, polarity) => {
    expect(polarityOfPath(signs)).toBe(polarity);
  });
});

describe('the notation', () => {
  const steps = [
    { from: 'yields', polarity: 'POSITIVE', delayed: true },
    { from: 'interest cost', polarity: 'POSITIVE', delayed: false },
    { from: 'deficit', polarity: 'NEGATIVE', delayed: false },
  ] as const;

  it('of a loop has signs, delays and the letter with its number', () => {
    const walk = 'yields + →|| interest cost + → deficit − → yields';
    expect(signedText(steps, 'BALANCING', 2)).toBe(`${walk}   (B2)`);
    expect(signedText(steps, 'BALANCING')).toBe(`${walk}   (B)`);
    expect(signedText(steps, 'INDETERMINATE', 1)).toBe(`${walk}   (?1)`);
  });

  it('of a path ends with its own sign', () => {
    expect(signedPath(steps, 'issuance', 'NEGATIVE')).toBe('yields + →|| interest cost + → deficit − → issuance   (−)');
  });
});
