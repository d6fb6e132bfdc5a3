import { floats, once } from './series-columns.ts';
import type { SeriesView } from './series-view.ts';

/** So many figures next to one another are passed over at once, where none of them is wanted. */
const BLOCK = 64;

/** The least and the greatest figure of each block. */
const blocks = once((view) => {
  const figures = floats(view);
  return Array.from({ length: Math.ceil(figures.length / BLOCK) }, (_none, block) => {
    const own = figures.subarray(block * BLOCK, (block + 1) * BLOCK);
    return { least: Math.min(...own), greatest: Math.max(...own) };
  });
});

/** Places of the figures that lie between two floats, both included, the last first. */
export function* placesBetween(view: SeriesView, low: number, high: number): Generator<number> {
  const figures = floats(view);
  const all = blocks(view);
  for (let block = all.length - 1; block >= 0; block--) {
    const { least, greatest } = all[block] as (typeof all)[number];
    if (greatest < low || least > high) continue;
    const start = block * BLOCK;
    for (let place = Math.min(start + BLOCK, figures.length) - 1; place >= start; place--) {
      const figure = figures[place] as number;
      if (figure >= low && figure <= high) yield place;
    }
  }
}
