import { Verdict } from '../domain/verdict.ts';
import { dayAsked, type FigureCheck } from './figure-check.ts';
import type { Judgement } from './judge.ts';
import { isPlain } from './units/unit.ts';
import type { ComputedVerdict } from './verdict-table.ts';
import { inPeriod } from './wording/in-period.ts';
import { inWords } from './wording/in-words.ts';
import { sentence } from './wording/sentence.ts';
import { seriesInWords } from './wording/series-in-words.ts';
import { sourcesInWords } from './wording/sources-in-words.ts';
import { whenTrue } from './wording/when-true.ts';

type Words = (judgement: Judgement, check: FigureCheck) => string;

const printed = ({ stated }: FigureCheck): string => `"${stated.text}"`;

/** What was measured, with its periods and its source; or why nothing was. */
function finding({ tried, trial }: Judgement): string {
  if (tried.kind === 'missing') return tried.problem.message.replace(/\.$/, '');
  const { evaluated, measured, unit } = tried;
  const isAsStated = evaluated.unit === unit || (isPlain(evaluated.unit) && isPlain(unit));
  const converted = isAsStated ? '' : `, that is ${inWords(measured, unit)}`;
  // A single function names its series itself.
  const sources = trial.formula.kind === 'call' ? '' : sourcesInWords(evaluated.trace.uses);
  return `${evaluated.words()}${converted}${sources === '' ? '' : ` (${sources})`}`;
}

function elsewhere({ held, tried, trial }: Judgement, words: string): string {
  if (held === null) return '';
  const unit = tried.kind === 'measured' ? tried.unit : trial.stated.unit;
  return `; ${words} ${whenTrue(held.trueWhen)}, at ${inWords(held.trueWhen.measured, unit)}`;
}

const misdated: Words = (judgement, check) => {
  const { superseding, tried } = judgement;
  if (superseding !== null) {
    const { view, observation } = superseding;
    const { value, period, vintage, releasedOn } = observation;
    const figure = `${seriesInWords(view, vintage)} was ${inWords(value, view.series.unit)} ${inPeriod(period)}`;
    const day = releasedOn ?? check.articleDay;
    return `${finding(judgement)}, as printed: ${printed(check)}; a newer figure was out by ${day}: ${figure}`;
  }
  if (tried.kind === 'missing') {
    return `${finding(judgement)}, so ${printed(check)} cannot be measured over the whole of its period${elsewhere(judgement, 'it holds')}`;
  }
  return `${finding(judgement)}, not the ${printed(check)} printed${elsewhere(judgement, 'it held')}`;
};

const pending: Words = (judgement, check) =>
  judgement.isUnfinished
    ? `the period of ${printed(check)}, ${check.period?.text}, is not over on ${dayAsked(check)}`
    : `${finding(judgement)}, so ${printed(check)} waits for a figure that is not out on ${dayAsked(check)}`;

const WORDS: { readonly [V in ComputedVerdict]: Words } = {
  ACCURATE: (judgement, check) => `${finding(judgement)}, as printed: ${printed(check)}`,
  CLOSE: (judgement, check) => `${finding(judgement)}, close to the ${printed(check)} printed`,
  MISDATED: misdated,
  CONTRADICTED: (judgement, check) =>
    `${finding(judgement)}, not the ${printed(check)} printed${elsewhere(judgement, 'it last held')}`,
  PENDING: pending,
  UNVERIFIED: (judgement, check) =>
    judgement.tried.kind === 'missing'
      ? `${finding(judgement)}, so ${printed(check)} cannot be verified`
      : `${finding(judgement)}, but that document was not seen, so ${printed(check)} is not verified`,
  NOT_CHECKABLE: (judgement, check) =>
    `${printed(check)} is a scenario and no statement of fact; ${finding(judgement)}${elsewhere(judgement, 'such a level was last there')}`,
};

/** Why a check comes out as it does, in one whole sentence with the numbers in it. */
export function because(judgement: Judgement, check: FigureCheck): string {
  const { verdict, tried } = judgement;
  const notes = tried.kind === 'measured' ? [...tried.evaluated.trace.notes] : [];
  if (check.asOf !== null && verdict !== Verdict.PENDING) notes.push(`only what was out by ${check.asOf} counts`);
  return sentence([WORDS[verdict](judgement, check), ...notes].join('; '));
}
