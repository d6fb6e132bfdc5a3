import { describe, expect, it } from 'vitest';
import { bearingOn } from '../../../src/causal/bearing.ts';
import { standingBecause } from '../../../src/causal/standing-because.ts';
import { standingOfLink } from '../../../src/causal/standing-of-link.ts';
import type { Stance } from '../../../src/domain/evidence.ts';
import { type Standing, weakest } from '../../../src/domain/standing.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';

describe('standingOfLink', () => {
  it.each<[string, boolean, Stance[], Verdict[], Standing]>([
    ['a deficit must be financed', true, [], [], 'ESTABLISHED'],
    ['an identity, whatever is said of it', true, ['DISPUTES'], ['CONTRADICTED'], 'ESTABLISHED'],
    ['only studies that find it', false, ['SUPPORTS', 'CONTEXT', 'SUPPORTS'], [], 'SUPPORTED'],
    ['studies on both sides', false, ['SUPPORTS', 'DISPUTES'], [], 'CONTESTED'],
    ['only studies that do not find it', false, ['DISPUTES'], [], 'UNSUPPORTED'],
    ['context alone is no test', false, ['CONTEXT'], [], 'UNTESTED'],
    ['nothing at all', false, [], [], 'UNTESTED'],
    ['right numbers prove no cause', false, [], ['ACCURATE', 'CLOSE', 'ACCURATE'], 'UNTESTED'],
    ['right numbers do not outweigh a study', false, ['DISPUTES'], ['ACCURATE', 'ACCURATE'], 'UNSUPPORTED'],
    ['as many reasons fell as stand', false, ['SUPPORTS'], ['ACCURATE', 'CONTRADICTED'], 'SUPPORTED'],
    ['more reasons fell than stand', false, ['SUPPORTS'], ['CLOSE', 'MISDATED', 'MISLEADING'], 'CONTESTED'],
    ['its one reason fell', false, [], ['CONTRADICTED'], 'UNSUPPORTED'],
    [
      'what cannot be judged says nothing',
      false,
      ['SUPPORTS'],
      ['PENDING', 'UNVERIFIED', 'NOT_CHECKABLE'],
      'SUPPORTED',
    ],
  ])('%s', (_case, isIdentity, stances, verdicts, standing) => {
    expect(standingOfLink(bearingOn(isIdentity, stances, verdicts))).toBe(standing);
  });

  it('the weakest of a chain counts', () => {
    expect(weakest(['ESTABLISHED', 'CONTESTED', 'SUPPORTED'])).toBe('CONTESTED');
    expect(weakest(['SUPPORTED', 'UNTESTED', 'UNSUPPORTED'])).toBe('UNSUPPORTED');
    expect(weakest([])).toBe('ESTABLISHED');
  });
});

describe('standingBecause', () => {
  it.each<[boolean, Stance[], Verdict[], string]>([
    [true, ['DISPUTES'], [], 'It is true by definition, whatever is said for or against it.'],
    [false, [], [], 'No finding supports it and none disputes it; no claim is offered as a reason.'],
    [
      false,
      ['SUPPORTS', 'CONTEXT', 'DISPUTES'],
      ['ACCURATE'],
      '1 finding supports it and 1 disputes it; the one claim offered as a reason stands.',
    ],
    [
      false,
      [],
      ['CONTRADICTED'],
      'No finding supports it and none disputes it; the one claim offered as a reason fell, which counts against it.',
    ],
    [
      false,
      ['SUPPORTS', 'SUPPORTS', 'DISPUTES', 'DISPUTES'],
      ['ACCURATE', 'MISDATED', 'MISLEADING', 'PENDING'],
      '2 findings support it and 2 dispute it; of the 4 claims offered as reasons 1 stands, 2 fell and 1 cannot be judged, which counts against it.',
    ],
  ])('identity %s, %j, %j', (isIdentity, stances, verdicts, sentence) => {
    expect(standingBecause(bearingOn(isIdentity, stances, verdicts))).toBe(sentence);
  });
});
