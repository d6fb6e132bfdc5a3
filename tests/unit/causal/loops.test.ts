import { describe, expect, it } from 'vitest';
import { polarityOfLoop } from '../../../src/causal/polarity-of-loop.ts';
import { signedText } from '../../../src/causal/signed-text.ts';
import { standingOfLink } from '../../../src/causal/standing-of-link.ts';
import type { Polarity } from '../../../src/domain/causal-link.ts';
import type { Stance } from '../../../src/domain/evidence.ts';
import { type Standing, weakest } from '../../../src/domain/standing.ts';

describe('standingOfLink', () => {
  it.each<[string, boolean, Stance[], Standing]>([
    ['a deficit must be financed', true, [], 'ESTABLISHED'],
    ['an identity, whatever is said of it', true, ['DISPUTES'], 'ESTABLISHED'],
    ['only studies that find it', false, ['SUPPORTS', 'CONTEXT', 'SUPPORTS'], 'SUPPORTED'],
    ['studies on both sides', false, ['SUPPORTS', 'DISPUTES'], 'CONTESTED'],
    ['only studies that do not find it', false, ['DISPUTES'], 'UNSUPPORTED'],
    ['context alone is no test', false, ['CONTEXT'], 'UNTESTED'],
    ['nothing at all', false, [], 'UNTESTED'],
  ])('%s', (_case, isIdentity, stances, standing) => {
    expect(standingOfLink(isIdentity, stances)).toBe(standing);
  });

  it('the weakest of a chain counts', () => {
    expect(weakest(['ESTABLISHED', 'CONTESTED', 'SUPPORTED'])).toBe('CONTESTED');
    expect(weakest(['SUPPORTED', 'UNTESTED', 'UNSUPPORTED'])).toBe('UNSUPPORTED');
    expect(weakest([])).toBe('ESTABLISHED');
  });
});

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

describe('signedText', () => {
  it('writes signs, delays and the letter of the loop', () => {
    const steps = [
      { from: 'yields', polarity: 'POSITIVE', delayed: true },
      { from: 'interest cost', polarity: 'POSITIVE', delayed: false },
      { from: 'deficit', polarity: 'NEGATIVE', delayed: false },
    ] as const;
    expect(signedText(steps, 'BALANCING')).toBe('yields + →|| interest cost + → deficit − → yields   (B)');
  });
});
