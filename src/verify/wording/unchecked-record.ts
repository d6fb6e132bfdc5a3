import type { Formula } from '../formula/formula.ts';

/** Words of a print that say there was none like it, which no number in it does, and what they claim. */
const CLAIMS: readonly (readonly [RegExp, string])[] = [
  [/\brecord\b/i, 'a record'],
  [/\bpeak\b/i, 'the peak'],
  [/\bhigh of\b/i, 'a high'],
  [/\blow of\b/i, 'a low'],
];

const FINDS_IT: readonly string[] = ['max', 'min'];

/** Whether a formula finds the highest or lowest of all that is held; that of some years is no record. */
const looksForIt = (formula: Formula): boolean =>
  formula.kind === 'call' && FINDS_IT.includes(formula.name) && formula.arguments.length === 1;

/** That a print says more than its figure, as a clause; null where it does not, or the formula looks for just that. */
export function uncheckedRecord(printed: string, formula: Formula): string | null {
  const claimed = CLAIMS.find(([words]) => words.test(printed))?.[1];
  // Words without a number, "record pace", are read as what they claim, and that is checked.
  if (claimed === undefined || !/\d/.test(printed) || looksForIt(formula)) return null;
  return `whether it was ${claimed} was not checked`;
}
