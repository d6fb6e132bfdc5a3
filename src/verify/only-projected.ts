import { ACTUAL } from '../domain/series-reading.ts';
import type { IsoDate } from '../lib/iso-date.ts';
import type { Use } from './evaluation.ts';
import type { Facts } from './facts.ts';
import { MissingFigure } from './missing-figure.ts';
import { viewSeries } from './reading/series-view.ts';
import { sentence } from './wording/sentence.ts';
import { seriesInWords } from './wording/series-in-words.ts';

/**
 * The first figure that was read from a projection though the formula pins none and the series has actual figures: it
 * says what was expected, and a statement of what was is not borne out by that. Null when all are what they seem.
 */
export function onlyProjected(uses: readonly Use[], facts: Facts, asOf: IsoDate | null): MissingFigure | null {
  for (const { view, first, last } of uses) {
    const { slug, vintages } = view.series;
    if (view.vintage !== null || !vintages.includes(ACTUAL)) continue;
    const projected = view.observations.slice(first, last + 1).find(({ vintage }) => vintage !== ACTUAL);
    if (projected === undefined) continue;
    const { period, vintage } = projected;
    const actual = viewSeries(facts, { slug, vintage: ACTUAL }, asOf);
    const words = `${seriesInWords(actual)} has no figure for ${period.text}, for which only a projection is held (vintage ${vintage})`;
    return new MissingFigure(actual, period, sentence(words));
  }
  return null;
}
