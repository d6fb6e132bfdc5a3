import { estimatedRelease } from '../../domain/estimated-release.ts';
import { dayAsked, type FigureCheck } from '../figure-check.ts';
import { parseFormula } from '../formula/parse-formula.ts';
import { dueOf } from '../is-not-yet-out.ts';
import type { Judgement } from '../judge.ts';
import { MissingDocument } from '../missing-document.ts';
import { MissingFigure } from '../missing-figure.ts';
import { seriesNamed } from '../moves/repin.ts';
import { seriesInWords } from './series-in-words.ts';

/** The day by which all series of a formula have their figures for a period, where their publishers' rules tell. */
function dueAfter({ formula, facts }: FigureCheck, end: string): string {
  const days = seriesNamed(parseFormula(formula)).flatMap(({ slug }) => {
    const rule = facts.series(slug)?.series.releaseRule ?? null;
    return rule === null ? [] : [estimatedRelease(end, rule)];
  });
  const last = days.sort().at(-1);
  return last === undefined ? '' : `; figures for the whole of it are due about ${last}`;
}

/** What a pending figure waits for, and when that is due, as far as anybody knows. */
export function whatIsAwaited({ tried, isUnfinished }: Judgement, check: FigureCheck): string {
  const day = dayAsked(check);
  const printed = `"${check.stated.text}"`;
  const { period } = check;
  if (isUnfinished && period !== null) {
    return `the period of ${printed}, ${period.text}, is not over on ${day}${dueAfter(check, period.end)}`;
  }
  const problem = tried.kind === 'missing' ? tried.problem : null;
  if (problem instanceof MissingDocument) {
    const { sourceTitle, publishedOn } = problem.document;
    return `"${sourceTitle}" came out on ${publishedOn}, after ${day}, so ${printed} has to wait for it`;
  }
  if (!(problem instanceof MissingFigure)) return `${printed} waits for a figure that is not out on ${day}`;
  const due = dueOf(problem, check.facts);
  const when = due === null ? '' : due.isEstimated ? `; it is due about ${due.on}` : `; it came out on ${due.on}`;
  const of = seriesInWords(problem.view);
  return `the figure of ${of} for ${problem.period.text} was not out by ${day}, so ${printed} has to wait for it${when}`;
}
