import type { Decimal } from '../../domain/decimal.ts';
import type { Period } from '../../domain/period.ts';
import { periodOf } from '../../domain/period.ts';
import type { Series } from '../../domain/series.ts';
import { ACTUAL } from '../../domain/series-reading.ts';
import type { Derivation, Part, SeriesView, Stretch } from './series-view.ts';

/** A reading as a part of a computed one; what it is computed from itself takes its place. */
export function partsOf(view: SeriesView, stretches: readonly Stretch[]): readonly Part[] {
  if (view.derivation === undefined) return [{ view, stretches }];
  return view.derivation.parts.map(({ view: under, stretches: own }) => ({
    view: under,
    stretches: stretches.map(({ first, last }) => ({
      first: own[first]?.first as number,
      last: own[last]?.last as number,
    })),
  }));
}

/** The vintage of a computed figure: that of a projection in it, since then it is one itself. */
function vintageAt(parts: readonly Part[], place: number): string | null {
  let found: string | null = null;
  for (const { view, stretches } of parts) {
    const { first, last } = stretches[place] as Stretch;
    for (let under = first; under <= last; under++) {
      const vintage = view.observations[under]?.vintage ?? null;
      if (vintage !== null && (found === null || found === ACTUAL || (vintage !== ACTUAL && vintage > found))) {
        found = vintage;
      }
    }
  }
  return found;
}

/** The first period that is held and not out in some part, in the periods of the computed figures. */
function firstUnread(parts: readonly Part[], { frequency }: Pick<Series, 'frequency'>): Period | null {
  let first: Period | null = null;
  for (const { view } of parts) {
    if (view.unread === null) continue;
    const unread = periodOf(view.unread.start, frequency);
    if (first === null || unread.start < first.start) first = unread;
  }
  return first;
}

export interface ComputedFigure {
  readonly period: Period;
  readonly value: Decimal;
}

/**
 * A reading of computed figures, to be read like any other. It has no observations of its own to name: whoever notes
 * what was used finds the parts.
 */
export function derivedView(
  told: Pick<Series, 'name' | 'slug' | 'unit' | 'nature' | 'frequency'>,
  figures: readonly ComputedFigure[],
  { parts, isRounded, notWhole }: Derivation,
): SeriesView {
  const [{ view }] = parts as readonly [Part];
  const mayHaveVintage = parts.some((part) => part.view.series.vintages.length > 0);
  return {
    series: {
      ...view.series,
      ...told,
      id: '',
      officialId: null,
      caveat: null,
      vintages: [],
      releaseRule: null,
      firstReleaseHeld: parts.every((part) => part.view.series.firstReleaseHeld),
      observationCount: figures.length,
    },
    vintage: null,
    asOf: view.asOf,
    observations: figures.map(({ period, value }, place) => ({
      label: 'Observation',
      id: '',
      seriesId: '',
      period,
      value,
      vintage: mayHaveVintage ? vintageAt(parts, place) : null,
      releasedOn: null,
      releasedOnIsEstimated: false,
    })),
    unread: firstUnread(parts, told),
    derivation: { parts, isRounded, notWhole },
  };
}
