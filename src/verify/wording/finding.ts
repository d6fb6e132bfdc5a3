import type { Attempt } from '../attempt.ts';
import type { Formula } from '../formula/formula.ts';
import type { Judgement } from '../judge.ts';
import { isPlain, PLAIN } from '../units/unit.ts';
import { inWords } from './in-words.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { sumOfTwo } from './sum-of-two.ts';

/** "0.15 minus 0.41": what is left between two parts of a whole is points, and what is left of a multiple is percent. */
const isBetweenParts = (formula: Formula): boolean =>
  formula.kind === 'binary' && formula.operator === '-' && formula.right.kind !== 'number';

/**
 * What was measured as the print tells it, where that is not how it was computed. A part of a whole, "a third", is told
 * in percent, since it is missed by so many points; a fall by its size.
 */
function asPrinted(
  { evaluated, measured, unit }: Extract<Attempt, { kind: 'measured' }>,
  formula: Formula,
): string | null {
  if (unit === PLAIN && isPlain(evaluated.unit)) {
    return inWords(measured.times(100), isBetweenParts(formula) ? 'percentage points' : 'percent');
  }
  if (evaluated.unit === unit || isPlain(unit)) return null;
  return inWords(evaluated.isToldBySize ? measured.abs() : measured, unit);
}

/** What was measured, with its periods and its sources; or why nothing was. */
export function finding({ tried, trial }: Pick<Judgement, 'tried' | 'trial'>): string {
  if (tried.kind === 'missing') return tried.problem.message.replace(/\.$/, '');
  const { evaluated } = tried;
  const { uses, cited } = evaluated.trace;
  const converted = asPrinted(tried, trial.formula);
  const named = sumOfTwo(trial.formula, evaluated, converted);
  if (named !== null) return named;
  const words = evaluated.words();
  // A function over series names them itself, and so does a document; a sum of such, or what is rounded, does not.
  const isNamed =
    trial.formula.kind === 'call' &&
    uses.every(({ view }) => words.includes(view.series.slug)) &&
    cited.every(({ sourceTitle }) => words.includes(`"${sourceTitle}"`));
  if (isNamed) return `${words}${converted === null ? '' : ` (${converted})`}`;
  const sources = sourcesInWords({ uses, cited }, trial.standpoint.asOf);
  return `${words}${converted === null ? '' : `, or ${converted}`}${sources === '' ? '' : ` (${sources})`}`;
}
