import { print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { figureText } from './figures.ts';
import { asOfOption } from './options.ts';
import { factsOf } from './table.ts';

const DOCUMENT = `query Measure($formula: String!, $asOf: Date) {
  measure(formula: $formula, asOf: $asOf) { value unit period { text } steps { text } }
}`;

interface Answer {
  readonly measure: {
    readonly value: string;
    readonly unit: string;
    readonly period: { readonly text: string } | null;
    readonly steps: readonly { readonly text: string }[];
  };
}

/** `measure`: the value of a formula. */
export const measure: Register = (program, run) => {
  program
    .command('measure')
    .summary('compute a formula')
    .description(
      'Computes a formula, with the steps to redo it by hand. Exit code 1 when the data have no value for it.',
    )
    .argument('<formula>', 'the measure: mean("omb/deficit-gdp", "FY1975", "FY2024")')
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `
Examples:
  fiscal-claims measure 'mean("omb/deficit-gdp", "FY1975", "FY2024")'
  fiscal-claims measure 'latest("tic/china")' --as-of 2026-01-31 --json`,
    )
    .action((formula: string, { asOf }: { asOf?: string }) =>
      run(async (cli) => {
        const answer = await cli.ask<Answer>(DOCUMENT, { formula, asOf: asOf ?? null });
        print(cli, answer, ({ measure: { value, unit, period, steps } }) => [
          cli.paint.strong(figureText(value, unit)),
          factsOf(
            [
              ['exactly', `${value} ${unit}`],
              ['period', period?.text],
              ...steps.map(({ text }, at): [string, string] => [at === 0 ? 'steps' : ' ', text]),
            ],
            { width: cli.terminal.width, paint: cli.paint },
          ),
        ]);
        return EXIT.RIGHT;
      }),
    );
};
