import { ACTUAL } from '../../domain/series-reading.ts';
import type { SeriesView } from '../reading/series-view.ts';

/** "actual", "vintage 2026-02": what a figure was published as. */
export const vintageInWords = (vintage: string | null): string =>
  vintage === null ? 'without a vintage' : vintage === ACTUAL ? ACTUAL : `vintage ${vintage}`;

/** More than so many are counted, not named. */
const MOST_NAMED = 3;

/** The one vintage of some figures; undefined when they are of several. */
export function onlyVintage({ observations }: SeriesView, first: number, last: number): string | null | undefined {
  const vintage = observations[first]?.vintage ?? null;
  for (let place = first + 1; place <= last; place++) {
    if ((observations[place]?.vintage ?? null) !== vintage) return undefined;
  }
  return vintage;
}

/** Which figures are of which vintage, where several are read as one series: "actual to FY2025, then vintage 2026-02". */
export function vintagesInWords({ observations }: SeriesView, first: number, last: number): string {
  const runs: { readonly vintage: string | null; readonly to: string }[] = [];
  for (const { vintage, period } of observations.slice(first, last + 1)) {
    if (runs.at(-1)?.vintage === vintage) runs.pop();
    runs.push({ vintage, to: period.text });
  }
  if (runs.length > MOST_NAMED) {
    return `of ${new Set(runs.map(({ vintage }) => vintage)).size} vintages, the newest of each period`;
  }
  const words = runs.map(({ vintage, to }, place) =>
    place === runs.length - 1 ? vintageInWords(vintage) : `${vintageInWords(vintage)} to ${to}`,
  );
  return words.join(', then ');
}
