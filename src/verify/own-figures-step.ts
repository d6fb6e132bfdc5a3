import type { CheckStep } from '../domain/check.ts';
import { Problem } from '../domain/problem.ts';
import { evaluateBare } from './evaluate.ts';
import type { Value } from './evaluation.ts';
import type { Facts } from './facts.ts';
import type { Formula } from './formula/formula.ts';
import { textsOf } from './formula/references.ts';
import { replaceCalls } from './formula/replace-calls.ts';
import type { Standpoint } from './standpoint.ts';
import { inWords } from './wording/in-words.ts';

/** The same sum on the figures that the article states, where it comes out differently from the one on measured ones. */
export function ownFiguresStep(
  formula: Formula,
  facts: Facts,
  standpoint: Standpoint,
  measured: Value | null,
): CheckStep | null {
  if (textsOf(formula, 'measured').length === 0) return null;
  const stated = replaceCalls(formula, (call) => (call.name === 'measured' ? { ...call, name: 'claim' } : call));
  try {
    const { value, unit, words } = evaluateBare(stated, facts, standpoint);
    if (measured !== null && value.eq(measured.value) && unit === measured.unit) return null;
    const sum = stated.kind === 'call' ? `it is ${inWords(value, unit)}` : words();
    return { text: `On the article's own figures ${sum}.`, value, unit };
  } catch (error) {
    // A claim without a figure, or in another unit, has no such sum; that takes nothing from the check.
    if (error instanceof Problem) return null;
    throw error;
  }
}
