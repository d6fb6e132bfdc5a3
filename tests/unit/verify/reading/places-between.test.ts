import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesBetween } from '../../../../src/verify/reading/places-between.ts';
import { type SeriesView, viewSeries } from '../../../../src/verify/reading/series-view.ts';
import { seedAsFacts } from '../seed-facts.ts';

const FACTS = seedAsFacts();

const byLooking = ({ observations }: SeriesView, low: number, high: number): readonly number[] =>
  [...observations.keys()].reverse().filter((place) => {
    const figure = observations[place]?.value.toNumber() ?? Number.NaN;
    return figure >= low && figure <= high;
  });

it.each(FACTS.seriesSlugs)('finds in %s the places that a look at every figure finds', (slug) => {
  const view = viewSeries(FACTS, { slug, vintage: null }, null);
  const figures = view.observations.map(({ value }) => value.toNumber());
  const bound = fc.oneof(fc.constantFrom(...figures), fc.constantFrom(0, Number.NEGATIVE_INFINITY, Infinity));
  fc.assert(
    fc.property(bound, bound, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect([...placesBetween(view, low, high)]).toEqual(byLooking(view, low, high));
    }),
    { numRuns: 20 },
  );
});
