import type { Measure } from './measure.ts';
import { signature } from './measure-named.ts';
import { MEASURES } from './measures.ts';

/** What a function is given at one place. */
export interface FormulaParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

/** A function of the formula language, or another form of it, for whoever writes formulas. */
export interface FormulaFunction {
  readonly name: string;
  /** "mean(series, [from], [to])". */
  readonly signature: string;
  readonly description: string;
  /** A formula that has a value on the figures that come with the program. */
  readonly example: string;
  readonly parameters: readonly FormulaParameter[];
}

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
