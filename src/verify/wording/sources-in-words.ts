import type { Use } from '../evaluation.ts';
import { printSeriesReference } from '../formula/series-reference.ts';

/** The series that a value rests on, each with its periods: "mts/outlays 2025-10", for a sum that names none. */
export function sourcesInWords(uses: readonly Use[]): string {
  const periods = new Map<string, Set<string>>();
  for (const { view, first, last } of uses) {
    const series = printSeriesReference({ slug: view.series.slug, vintage: view.vintage });
    const from = view.observations[first]?.period.text ?? '';
    const to = view.observations[last]?.period.text ?? '';
    const known = periods.get(series) ?? new Set();
    periods.set(series, known.add(from === to ? from : `${from} to ${to}`));
  }
  return [...periods].map(([series, texts]) => `${series} ${[...texts].join(', ')}`).join('; ');
}
