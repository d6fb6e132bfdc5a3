import type { Evaluation, Measured } from '../evaluation.ts';
import type { Given, Parameter } from './parameter.ts';

type GivenFor<P extends readonly Parameter[]> = {
  readonly [I in keyof P]: P[I]['isOptional'] extends true ? Given[P[I]['kind']] | undefined : Given[P[I]['kind']];
};

/** A function of the formula language. */
export interface Measure<P extends readonly Parameter[] = readonly Parameter[]> {
  /** One line that tells a user what it gives; also served by the API. */
  readonly description: string;
  /** A formula that has a value on the figures that come with the program. */
  readonly example: string;
  readonly parameters: P;
  /** Set where its value is no more than what it was given, and a step would say nothing. */
  readonly leavesNoStep?: true;
  /** Set where its series are held against each other and must have the same periods. */
  readonly alignsSeries?: true;
  /** What else the function takes, by the word that asks for it: `share(series, "between", low, high)`. */
  readonly forms?: Readonly<Record<string, Measure>>;
  measure(given: GivenFor<P>, evaluation: Evaluation): Measured;
}

/** Declares a measure, so that what it is given has the types its parameters ask for. */
export function defineMeasure<const P extends readonly Parameter[]>(measure: Measure<P>): Measure {
  return measure as unknown as Measure;
}
