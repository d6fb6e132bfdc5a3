import type { LoopPolarity } from '../domain/loop-polarity.ts';

/** A loop as it is put in order and numbered. */
export interface NumberableLoop {
  readonly slug: string;
  readonly length: number;
  readonly polarity: LoopPolarity;
}

/** Shortest first, then by slug: longer loops never change the numbers of shorter ones. */
export function inOrder<L extends NumberableLoop>(loops: readonly L[]): L[] {
  return [...loops].sort((a, b) => a.length - b.length || (a.slug < b.slug ? -1 : Number(a.slug > b.slug)));
}

/** The numbers of loops that are in order, each counted among those of its letter: R1, R2, B1. */
export function numbersOf(loops: readonly NumberableLoop[]): readonly number[] {
  const counts = new Map<LoopPolarity, number>();
  return loops.map(({ polarity }) => {
    const number = (counts.get(polarity) ?? 0) + 1;
    counts.set(polarity, number);
    return number;
  });
}
