import { measureOf } from '../measures/measure-named.ts';
import type { ParameterKind } from '../measures/parameter.ts';
import type { Formula } from './formula.ts';
import { parseSeriesReference } from './series-reference.ts';
import { walk } from './walk.ts';

/** What a formula names, each once, in the order of appearance. */
export interface References {
  /** Slugs without vintages. */
  readonly series: readonly string[];
  /** Claims whose stated figure it takes. */
  readonly claims: readonly string[];
  /** Claims whose own formula it takes. */
  readonly measured: readonly string[];
  readonly evidence: readonly string[];
}

/** The texts that a formula gives for one kind of parameter, each once. */
export function textsOf(formula: Formula, kind: ParameterKind): readonly string[] {
  const texts: string[] = [];
  walk(formula, (node) => {
    if (node.kind !== 'call') return;
    const { parameters } = measureOf(node.name, node.arguments);
    for (let place = 0; place < parameters.length; place++) {
      const argument = node.arguments[place];
      if (argument?.kind !== 'text' || parameters[place]?.kind !== kind) continue;
      if (!texts.includes(argument.text)) texts.push(argument.text);
    }
  });
  return texts;
}

/** Series, claims and evidence that must be at hand before a formula can be evaluated. */
export function references(formula: Formula): References {
  const slugs = textsOf(formula, 'series').map((text) => parseSeriesReference(text).slug);
  return {
    series: [...new Set(slugs)],
    claims: textsOf(formula, 'claim'),
    measured: textsOf(formula, 'measured'),
    evidence: textsOf(formula, 'evidence'),
  };
}
