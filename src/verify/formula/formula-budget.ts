/** Bounds of a formula, looked at before anything is evaluated, so that none can run long. */
export const FORMULA_BUDGET = {
  characters: 1_000,
  /** Numbers, texts, functions and operators together. */
  parts: 100,
  /** Series that figures are computed from, period by period. */
  series: 6,
  /** Brackets within brackets. */
  depth: 20,
  /** Of one number. */
  digits: 30,
} as const;
