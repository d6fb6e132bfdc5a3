import type { Verdict } from '../domain/verdict.ts';
import { type Cli, print, type Register } from './cli.ts';
import { exitOfOne } from './exit-codes.ts';
import { figureText } from './figures.ts';
import { asOfOption } from './options.ts';
import { factsOf } from './table.ts';

/** What is shown of a check; the same fields wherever one is asked for. */
export const CHECK_FIELDS = `verdict formula measured difference unit asOf asOfIsExact because
  stated { text value unit comparator low high }
  steps { text }
  trueWhen { period { text } vintage measured }`;

const DOCUMENT = `query Check($formula: String!, $printed: String!, $asOf: Date) {
  check(input: { formula: $formula, printed: $printed, asOf: $asOf }) { ${CHECK_FIELDS} }
}`;

/** A check as the API gives it. */
export interface CheckAnswer {
  readonly verdict: Verdict;
  readonly formula: string;
  readonly measured: string | null;
  readonly difference: string | null;
  readonly unit: string;
  readonly because: string;
  readonly stated: { readonly text: string; readonly value: string; readonly unit: string };
  readonly steps: readonly { readonly text: string }[];
}

/** A check in lines: the verdict, the numbers, the steps to redo it. */
export function checkLines(
  check: CheckAnswer,
  { paint, terminal: { width } }: Pick<Cli, 'paint' | 'terminal'>,
): string[] {
  const facts = factsOf(
    [
      ['verdict', paint.verdict(check.verdict)],
      ['printed', `${check.stated.text} (${figureText(check.stated.value, check.stated.unit)})`],
      ['measured', figureText(check.measured, check.unit)],
      ['difference', figureText(check.difference, check.unit)],
      ['formula', check.formula],
      ['because', check.because],
      ...check.steps.map(({ text }, at): [string, string] => [at === 0 ? 'steps' : ' ', text]),
    ],
    { width, paint },
  );
  return [facts];
}

/** `check`: a figure held against a formula. */
export const check: Register = (program, run) => {
  program
    .command('check')
    .summary('hold a printed figure against a formula')
    .description(
      'Holds a figure, as an article prints it, against what a formula measures. Exit code 0 when it is ACCURATE or CLOSE, 1 when not.',
    )
    .argument(
      '<formula>',
      'the measure: at("fred/dgs10", "2025-01-13"); "formulaFunctions" of the API lists all functions',
    )
    .argument(
      '<printed>',
      'the figure as it is printed: "nearly 5%", "$1,147 billion", "up 100 basis points"; behind "--" where it begins with a minus',
    )
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `
Examples:
  fiscal-claims check 'at("fred/dgs10", "2025-01-13")' '4.79%'
  fiscal-claims check 'change("fred/dgs10", "2025-09-17", "2026-01-30")' 'up 100 basis points' --as-of 2026-01-31`,
    )
    .action((formula: string, printed: string, { asOf }: { asOf?: string }) =>
      run(async (cli) => {
        const answer = await cli.ask<{ check: CheckAnswer }>(DOCUMENT, { formula, printed, asOf: asOf ?? null });
        print(cli, answer, () => checkLines(answer.check, cli));
        return exitOfOne(answer.check.verdict);
      }),
    );
};
