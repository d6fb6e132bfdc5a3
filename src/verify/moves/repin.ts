import type { CallNode, Formula } from '../formula/formula.ts';
import { textsOf } from '../formula/references.ts';
import { replaceCalls } from '../formula/replace-calls.ts';
import { parseSeriesReference, printSeriesReference, type SeriesReference } from '../formula/series-reference.ts';
import { measureOf } from '../measures/measure-named.ts';

/** The same formula with another vintage of its series, or none, as told for each. */
export function repin(formula: Formula, vintageOf: (reference: SeriesReference) => string | null): Formula {
  return replaceCalls(formula, (call: CallNode) => {
    const { parameters } = measureOf(call.name, call.arguments);
    const given = call.arguments.map((node, place) => {
      if (node.kind !== 'text' || parameters[place]?.kind !== 'series') return node;
      const reference = parseSeriesReference(node.text);
      return { ...node, text: printSeriesReference({ ...reference, vintage: vintageOf(reference) }) };
    });
    return { ...call, arguments: given };
  });
}

/** The series that a formula names itself, each once for every vintage that it pins. */
export function seriesNamed(formula: Formula): readonly SeriesReference[] {
  return textsOf(formula, 'series').map(parseSeriesReference);
}
