import { Frequency } from '../../domain/frequency.ts';
import type { Period } from '../../domain/period.ts';
import { Problem } from '../../domain/problem.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import type { SeriesView } from './series-view.ts';

/**
 * Refuses a calendar year for a series by fiscal year, and the other way round. A window from "1975" would begin with
 * the first fiscal year that lies wholly after it begins, which is the next, and nobody would see that one is missing.
 */
export function mustBeOfSameYears(view: SeriesView, ...periods: readonly (Period | undefined)[]): void {
  const { frequency } = view.series;
  for (const period of periods) {
    if (period === undefined) continue;
    const isFiscal = period.frequency === Frequency.FISCAL_YEAR;
    const isOther = isFiscal
      ? frequency === Frequency.YEAR
      : period.frequency === Frequency.YEAR && frequency === Frequency.FISCAL_YEAR;
    if (!isOther) continue;
    const [is, given, right] = isFiscal
      ? ['calendar', 'fiscal', period.text.replace(/^FY/, '')]
      : ['fiscal', 'calendar', `FY${period.text}`];
    const sentence = `${seriesInWords(view)} is by ${is} year, and "${period.text}" is a ${given} one; write "${right}" if that is meant.`;
    throw new Problem('FORMULA_MEANING', sentence);
  }
}
