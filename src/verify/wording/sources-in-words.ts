import type { IsoDate } from '../../lib/iso-date.ts';
import type { Use } from '../evaluation.ts';
import type { FoundFigure } from '../facts.ts';
import { printSeriesReference } from '../formula/series-reference.ts';
import { documentAmongSources } from './document-in-words.ts';

/** The series and documents that a value rests on, for a sum that names none: "mts/outlays 2025-10", each with its periods. */
export function sourcesInWords(
  { uses, cited }: { readonly uses: readonly Use[]; readonly cited: readonly FoundFigure[] },
  asOf: IsoDate | null,
): string {
  const periods = new Map<string, Set<string>>();
  for (const { view, first, last } of uses) {
    const name = printSeriesReference({ slug: view.series.slug, vintage: view.vintage });
    const from = view.observations[first]?.period.text ?? '';
    const to = view.observations[last]?.period.text ?? '';
    const known = periods.get(name) ?? new Set();
    periods.set(name, known.add(from === to ? from : `${from} to ${to}`));
  }
  const series = [...periods].map(([each, texts]) => `${each} ${[...texts].join(', ')}`);
  return [...series, ...cited.map((document) => documentAmongSources(document, asOf))].join('; ');
}
