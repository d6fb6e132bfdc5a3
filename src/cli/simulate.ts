import { Refusal } from '../connectors/graph-api.ts';
import { chartOf } from './chart.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { countOption } from './options.ts';
import { parseShock, type Shock } from './shock.ts';
import { tableOf } from './table.ts';

const DOCUMENT = `query Simulate($input: SimulationInput!) {
  simulate(input: $input) {
    vintage assumptions
    difference { year values { name unit value low high } }
  }
}`;

interface Value {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly low: string | null;
  readonly high: string | null;
}

interface Answer {
  readonly simulate: {
    readonly vintage: string;
    readonly assumptions: readonly string[];
    readonly difference: readonly { readonly year: number; readonly values: readonly Value[] }[];
  };
}

const BILLION = 1e9;

const isMoney = (unit: string): boolean => /^[A-Z]{3}/.test(unit);

/** Three places are more than any such number is good for; --json has them all. */
const rounded = (value: number): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : 3 }).format(value);

function linesOf(
  { simulate: { vintage, assumptions, difference } }: Answer,
  { paint, terminal: { width } }: Cli,
): readonly string[] {
  const names = [...new Map(difference.flatMap(({ values }) => values.map(({ name, unit }) => [name, unit] as const)))];
  const shown = names.filter(([name]) =>
    difference.some(({ values }) => values.some((each) => each.name === name && Number(each.value) !== 0)),
  );
  const rows = difference.map(({ year, values }) => [
    String(year),
    ...shown.map(([name, unit]) => {
      const value = values.find((each) => each.name === name)?.value;
      return value === undefined ? '' : rounded(Number(value) / (isMoney(unit) ? BILLION : 1));
    }),
  ]);
  const chart = names.find(([name]) => name === 'Debt over GDP') ?? shown.at(-1);
  const points = difference.map(({ year, values }) => ({
    label: String(year),
    value: Number(values.find(({ name }) => name === chart?.[0])?.value ?? 0),
  }));
  return [
    `What changes against the projection of ${vintage}:`,
    tableOf(
      [
        { head: 'year' },
        ...shown.map(([name, unit]) => ({
          head: `${name}, ${isMoney(unit) ? 'billion ' : ''}${unit}`,
          isNumber: true,
          grow: 1,
        })),
      ],
      rows,
      {
        width,
        paint,
      },
    ),
    ...(chart === undefined ? [] : ['', `${chart[0]}, ${chart[1]}:`, chartOf(points, width)]),
    '',
    'What this rests on:',
    ...assumptions.map((assumption) => `- ${assumption}`),
  ];
}

interface Options {
  readonly shock?: readonly Shock[];
  readonly scenario?: string;
  readonly years: number;
  readonly baseline?: string;
}

/** `simulate`: a shock carried through the books of the government. */
export const simulate: Register = (program, run) => {
  program
    .command('simulate')
    .summary('what if: a shock carried through the books')
    .description(
      'Carries shocks through interest, deficit and debt for some years, and prints what changes against the projection, with all assumptions.',
    )
    .option(
      '--shock <factor=amount unit>',
      'a shock, may be repeated: treasury-10y-yield=+100bp, "deficit=+5e11 USD per year", economic-growth=-0.5pp@2028; bp, pp, % and x are short for basis points, percentage points, percent and times',
      (given: string, before: readonly Shock[] | undefined) => [...(before ?? []), parseShock(given)],
    )
    .option('--scenario <slug>', 'the shocks of a scenario of an article: everything-rally-yields-spike')
    .option('--years <count>', 'for how many years', countOption(1, 100), 10)
    .option('--baseline <vintage>', 'the projection that it starts from, as 2026-02 (default: the newest)')
    .addHelpText(
      'after',
      '\nExamples:\n  fiscal-claims simulate --shock treasury-10y-yield=+100bp --years 10\n  fiscal-claims simulate --shock "deficit=+5e11 USD per year" --json',
    )
    .action(({ shock, scenario, years, baseline }: Options) =>
      run(async (cli) => {
        if (shock === undefined && scenario === undefined) {
          throw new Refusal(
            'BAD_COMMAND',
            'Nothing is shocked; give --shock treasury-10y-yield=+100bp, or --scenario with a slug.',
          );
        }
        const input = { shocks: shock ?? null, scenario: scenario ?? null, years, baseline: baseline ?? null };
        const answer = await cli.ask<Answer>(DOCUMENT, { input });
        print(cli, answer, () => linesOf(answer, cli));
        return EXIT.RIGHT;
      }),
    );
};
