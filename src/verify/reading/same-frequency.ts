import { Frequency } from '../../domain/frequency.ts';
import { Problem } from '../../domain/problem.ts';
import { sentence } from '../wording/sentence.ts';
import { seriesInWords } from '../wording/series-in-words.ts';
import { bringDown, liesIn, mayBeSummed } from './bring-down.ts';
import { frequencyInWords } from './calendar.ts';
import type { How } from './how.ts';
import type { SeriesView } from './series-view.ts';
import { whyNoSum } from './why-no-sum.ts';

/** A series of an expression as it is named there, with how its figures are to become those of a longer period. */
export interface Named {
  /** "tic/official" or "cbo/deficit@2025-01". */
  readonly text: string;
  readonly view: SeriesView;
  readonly how: How | null;
}

const ORDER = Object.values(Frequency);

const told = ({ view }: Named): string => `${seriesInWords(view)} is ${frequencyInWords(view.series.frequency)}`;

const isSummable = (view: SeriesView): boolean => mayBeSummed(view.series.frequency) && whyNoSum(view) === null;

const refuse = (words: string): never => {
  throw new Problem('FORMULA_MEANING', sentence(words));
};

function atFrequencyOf(named: Named, least: Named): SeriesView {
  const { text, view, how } = named;
  const { frequency } = view.series;
  const wanted = least.view.series.frequency;
  if (frequency === wanted) {
    if (how === null) return view;
    return refuse(
      `${told(named)}, and there is nothing less frequent beside it to bring it down to; write series("${text}") without "${how}"`,
    );
  }
  if (!liesIn(frequency, wanted)) {
    return refuse(
      `${told(named)} and ${told(least)}, and the periods of the one do not lie in those of the other, so they cannot be held against each other`,
    );
  }
  if (how === null) {
    return refuse(
      `${told(named)} and ${told(least)}; say how the first becomes as the second: series("${text}", "last") or series("${text}", "mean")${isSummable(view) ? ` or series("${text}", "sum")` : ''}`,
    );
  }
  const noSum = how === 'sum' ? whyNoSum(view) : null;
  if (noSum !== null) return refuse(`${noSum}; write "last" or "mean"`);
  if (how === 'sum' && !mayBeSummed(frequency)) {
    return refuse(
      `${told(named)}, and a week may lie in two periods of ${least.view.series.slug}, so its figures cannot be summed for one; write "last" or "mean"`,
    );
  }
  return bringDown(view, how, wanted);
}

/** All of some series at the frequency of the least frequent: the others say how, since nothing is chosen in silence. */
export function atOneFrequency(series: readonly Named[]): readonly SeriesView[] {
  const rank = ({ view }: Named) => ORDER.indexOf(view.series.frequency);
  const least = series.reduce((slowest, each) => (rank(each) > rank(slowest) ? each : slowest));
  return series.map((each) => atFrequencyOf(each, least));
}
