import type { FormulaFunction } from '../../domain/formula-function.ts';
import type { Measure } from './measure.ts';
import { signature } from './measure-named.ts';
import { MEASURES } from './measures.ts';

function told(name: string, measure: Measure): FormulaFunction {
  return {
    name,
    signature: signature(name, measure),
    description: measure.description,
    example: measure.example,
    parameters: measure.parameters.map(({ name: called, description, isOptional }) => ({
      name: called,
      description,
      isOptional,
    })),
  };
}

/** All functions of the language in a stable order; one that can be written in two ways is there twice. */
export function formulaFunctions(): readonly FormulaFunction[] {
  return Object.entries(MEASURES).flatMap(([name, measure]: [string, Measure]) =>
    [measure, ...Object.values(measure.forms ?? {})].map((form) => told(name, form)),
  );
}
