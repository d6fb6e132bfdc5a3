import type { Decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { Value } from '../evaluation.ts';
import type { SeriesView } from '../reading/series-view.ts';
import { isPlain, unitInWords } from '../units/unit.ts';

/** A level to hold figures against: a plain number means so many of the series' unit, anything else must be in it. */
export function threshold({ series }: SeriesView, { value, unit }: Value): Decimal {
  if (unit === series.unit || isPlain(unit)) return value;
  throw new Problem('UNITS_DO_NOT_FIT', 'compare', unitInWords(series.unit), unitInWords(unit));
}
