import { describe, expect, it } from 'vitest';
import { inOrder, type NumberableLoop, numbersOf } from '../../../src/causal/number-loops.ts';

const loop = (slug: string, length: number, polarity: NumberableLoop['polarity']): NumberableLoop => ({
  slug,
  length,
  polarity,
});

const LOOPS = [
  loop('doom-loop', 4, 'REINFORCING'),
  loop('recession', 4, 'INDETERMINATE'),
  loop('buyers', 2, 'BALANCING'),
  loop('brake', 2, 'BALANCING'),
  loop('again', 3, 'REINFORCING'),
];

const marks = (loops: readonly NumberableLoop[]): string[] => {
  const sorted = inOrder(loops);
  const numbers = numbersOf(sorted);
  return sorted.map(({ slug, polarity }, at) => `${slug} ${polarity.charAt(0)}${numbers[at]}`);
};

describe('loops', () => {
  it('are numbered shortest first, then by slug, each letter for itself', () => {
    expect(marks(LOOPS)).toEqual(['brake B1', 'buyers B2', 'again R1', 'doom-loop R2', 'recession I1']);
  });

  it('keep their numbers when longer ones come in', () => {
    const more = marks([loop('a-long-one', 9, 'BALANCING'), ...LOOPS]);
    expect(more.slice(0, LOOPS.length)).toEqual(marks(LOOPS));
  });
});
