import { type Period, periodOf } from '../../domain/period.ts';
import { addMonths } from '../../lib/iso-date.ts';
import type { CallNode, Formula } from '../formula/formula.ts';
import { replaceCalls } from '../formula/replace-calls.ts';
import type { Span } from '../standpoint.ts';
import { isBareDirection } from './is-bare-direction.ts';
import { timedCalls, writesAllPeriods, writtenPeriods } from './period-arguments.ts';
import { finestFrequency, mayBeMovedTo } from './series-of.ts';
import { shiftYears, YEARS_AWAY } from './shift-years.ts';
import { spanPeriod } from './span-period.ts';
import type { Candidate, Trial } from './trial.ts';

/** From the first day to the last of all periods that a formula writes out; null when it writes none. */
function whole(formula: Formula): Span | null {
  const periods = timedCalls(formula).flatMap((call) => writtenPeriods(call).map(({ period }) => period));
  const [start] = periods.map((period) => period.start).sort();
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}

const textOf = ({ start, frequency }: Period, years: number): string =>
  periodOf(shiftYears({ start, end: start }, years).start, frequency).text;

function shifted(formula: Formula, years: number): Formula {
  return replaceCalls(formula, (call: CallNode) => {
    const given = [...call.arguments];
    for (const { place, period } of writtenPeriods(call)) given[place] = { kind: 'text', text: textOf(period, years) };
    return { ...call, arguments: given };
  });
}

/**
 * Several periods that a formula writes out, say two quarters that it adds, all one or two whole years away together.
 * Only without a claim, whose own period is what would be moved, and only where they span less than two years.
 */
export function* allPeriodsYearsAway(trial: Trial): Generator<Candidate> {
  const { formula, standpoint, stated } = trial;
  if (isBareDirection(stated)) return;
  const span = standpoint.span === null && writesAllPeriods(formula) ? whole(formula) : null;
  if (span === null || span.end >= addMonths(span.start, 24)) return;
  for (const years of YEARS_AWAY) {
    const away = shiftYears(span, years);
    if (!mayBeMovedTo(trial, span.end, away.end)) continue;
    const period = () => spanPeriod(away, finestFrequency(trial));
    yield { formula: shifted(formula, years), standpoint, period, vintage: null };
  }
}
