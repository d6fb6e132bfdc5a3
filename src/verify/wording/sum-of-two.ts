import type { Evaluated } from '../evaluate.ts';
import type { Use } from '../evaluation.ts';
import type { ArgumentNode, Formula, Operator } from '../formula/formula.ts';
import { isProjection } from '../reading/is-projection.ts';
import { inPeriod } from './in-period.ts';
import { inWords } from './in-words.ts';
import { seriesInWords } from './series-in-words.ts';

const WORDS: { readonly [O in Operator]: string | null } = {
  '+': 'plus',
  '-': 'minus',
  '/': 'divided by',
  '*': null,
};

/** A longer sentence is read more easily with the names of its series in brackets. */
const LONGEST = 200;

const readsOne = (node: ArgumentNode): boolean => node.kind === 'call' && node.name === 'at';

function figureOf({ view, first }: Use) {
  const observation = view.observations[first];
  if (observation === undefined) return null;
  const { value, vintage, period } = observation;
  return {
    name: seriesInWords(view, vintage),
    value: inWords(value, view.series.unit),
    period: inPeriod(period),
    isProjected: isProjection(observation),
  };
}

/**
 * Two figures brought together, each by the name of its series: "Net interest (cbo/net-interest) of 970 billion USD
 * divided by …". Null for any other formula, and where it would be long.
 */
export function sumOfTwo(
  formula: Formula,
  { value, unit, trace }: Evaluated,
  converted: string | null = null,
): string | null {
  if (formula.kind !== 'binary' || !readsOne(formula.left) || !readsOne(formula.right)) return null;
  const operator = WORDS[formula.operator];
  const [left, right, ...others] = trace.uses.map(figureOf);
  if (operator === null || !left || !right || others.length > 0) return null;
  const isOneTime = left.period === right.period;
  const [from, to] = isOneTime ? ['', ''] : [` ${left.period}`, ` ${right.period}`];
  const second = left.name === right.name ? right.value : `${right.name} of ${right.value}`;
  const when = isOneTime ? `, ${left.period}` : '';
  const projected = left.isProjected || right.isProjected ? 'a projected ' : '';
  const words = `${left.name} of ${left.value}${from} ${operator} ${second}${to} is ${projected}${inWords(value, unit)}${converted === null ? '' : `, or ${converted}`}${when}`;
  return words.length > LONGEST ? null : words;
}
