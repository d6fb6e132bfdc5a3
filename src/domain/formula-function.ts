/** What a function of the formula language is given at one place. */
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
