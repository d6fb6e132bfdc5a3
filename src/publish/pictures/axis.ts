import { grouped } from '../amounts.ts';

const SCALES = [
  { size: 1e12, word: 'trillion ' },
  { size: 1e9, word: 'billion ' },
  { size: 1e6, word: 'million ' },
] as const;

/** How an axis of values is marked: what its unit is called, and what a mark says. */
export interface Axis {
  readonly label: string;
  readonly tick: (value: number) => string;
}

/** The axis of values of a unit: large numbers in millions, billions or trillions, the rest as they are. */
export function axisOf(values: readonly number[], unit: string): Axis {
  const largest = Math.max(...values.map(Math.abs));
  const scale = SCALES.find(({ size }) => largest >= size);
  return {
    label: `${scale?.word ?? ''}${unit}`,
    tick: (value) => grouped(String(Number((value / (scale?.size ?? 1)).toPrecision(10)))),
  };
}
