import { describe, expect, it } from 'vitest';
import { type WeighedStep, weighWalk } from '../../../src/causal/weigh-walk.ts';
import type { Standing } from '../../../src/domain/standing.ts';

const step = (from: string, to: string, standing: Standing, delayed = false): WeighedStep => ({
  from,
  to,
  standing,
  because: `About ${standing}.`,
  delayed,
});

describe('weighWalk', () => {
  it.each<[string, WeighedStep[], number, number, string]>([
    [
      'the doom loop has one weakest link',
      [
        step('issuance', 'yields', 'CONTESTED'),
        step('yields', 'interest', 'SUPPORTED', true),
        step('interest', 'deficit', 'ESTABLISHED'),
        step('deficit', 'issuance', 'ESTABLISHED'),
      ],
      0,
      0.75,
      'The weakest of its 4 links is the one from "issuance" to "yields", contested: about CONTESTED.',
    ],
    [
      'two of three',
      [step('a', 'b', 'SUPPORTED'), step('b', 'c', 'UNTESTED'), step('c', 'a', 'UNTESTED')],
      1,
      1 / 3,
      '2 of the 3 links are equally weak, the first of them the one from "b" to "c", untested: about UNTESTED.',
    ],
    [
      'both',
      [step('a', 'b', 'UNSUPPORTED'), step('b', 'a', 'UNSUPPORTED')],
      0,
      0,
      'Both links are equally weak, the first of them the one from "a" to "b", unsupported: about UNSUPPORTED.',
    ],
    [
      'a path of one link',
      [step('a', 'b', 'SUPPORTED')],
      0,
      1,
      'Its one link is the one from "a" to "b", supported: about SUPPORTED.',
    ],
  ])('%s', (_case, steps, weakestAt, verifiedShare, because) => {
    expect(weighWalk(steps)).toEqual({
      standing: steps[weakestAt]?.standing,
      weakestAt,
      verifiedShare,
      delayed: steps.some(({ delayed }) => delayed),
      because,
    });
  });
});
