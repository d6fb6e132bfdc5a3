import { Refusal } from '../connectors/graph-api.ts';
import { chartOf } from './chart.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { figureText } from './figures.ts';
import { countOption, dayOption } from './options.ts';
import { type Page, pagesOf } from './pages.ts';
import { factsOf, tableOf } from './table.ts';

const LIST = `query SeriesList($after: String) {
  seriesList: allSeries(first: 100, after: $after) {
    nodes { slug name unit frequency }
    pageInfo { hasNextPage endCursor }
  }
}`;

const ONE = `query Series($slug: String!, $from: Date, $to: Date, $vintage: String) {
  series(slug: $slug) {
    slug name unit nature frequency caveat licence permalink
    source { title url }
    observations(from: $from, to: $to, vintage: $vintage) { period { text start } value vintage }
  }
}`;

interface Listed {
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  readonly frequency: string;
}

interface One {
  readonly series:
    | null
    | (Listed & {
        readonly nature: string;
        readonly caveat: string | null;
        readonly permalink: string;
        readonly source: { readonly title: string; readonly url: string | null };
        readonly observations: readonly {
          readonly period: { readonly text: string };
          readonly value: string;
          readonly vintage: string | null;
        }[];
      });
}

async function listAll(cli: Cli): Promise<readonly Listed[]> {
  const nodes: Listed[] = [];
  for await (const page of pagesOf<Page<Listed>>(cli, LIST, 'seriesList')) nodes.push(...page.nodes);
  return nodes;
}

function linesOf(
  series: NonNullable<One['series']>,
  last: number,
  { paint, terminal: { width } }: Cli,
): readonly string[] {
  const { observations } = series;
  const shown = observations.slice(-last);
  const head = factsOf(
    [
      ['slug', series.slug],
      ['unit', series.unit],
      ['frequency', series.frequency.toLowerCase().replace('_', ' ')],
      ['nature', series.nature.toLowerCase().replace('_', ' ')],
      ['source', `${series.source.title}${series.source.url === null ? '' : `, ${series.source.url}`}`],
      ['mind', series.caveat === null ? null : `It ${series.caveat}.`],
      ['link', series.permalink],
    ],
    { width, paint },
  );
  const points = observations.map(({ period, value }) => ({ label: period.text, value: Number(value) }));
  const rows = shown.map(({ period, value, vintage }) => [period.text, figureText(value, series.unit), vintage ?? '']);
  const hasVintages = shown.some(({ vintage }) => vintage !== null);
  const columns = [
    { head: 'period' },
    { head: 'value', isNumber: true },
    ...(hasVintages ? [{ head: 'vintage' }] : []),
  ];
  const left = observations.length - shown.length;
  return [
    paint.strong(series.name),
    head,
    ...(points.length < 2 ? [] : ['', chartOf(points, width)]),
    '',
    tableOf(columns, hasVintages ? rows : rows.map((row) => row.slice(0, 2)), { width, paint }),
    ...(left === 0
      ? []
      : [`${left} earlier figures are in the chart and not in the table; --last ${observations.length} shows them.`]),
  ];
}

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly vintage?: string;
  readonly last: number;
}

/** `series`: the list of series, or one with its newest figures and a chart. */
export const series: Register = (program, run) => {
  program
    .command('series')
    .summary('list series, or show one')
    .description('Lists all series; with a slug, shows what the series is, a chart of its figures and the newest ones.')
    .argument('[slug]', 'the series: fred/dgs10 (default: the list of all)')
    .option('--from <day>', 'figures from this day on, as 2025-09-17', dayOption)
    .option('--to <day>', 'figures up to this day, as 2026-01-31', dayOption)
    .option(
      '--vintage <name>',
      'of a projection only this vintage, as 2025-01 (default: actual figures, else the newest vintage)',
    )
    .option('--last <count>', 'how many figures the table has, from 1 to 10000', countOption(1, 10_000), 12)
    .addHelpText(
      'after',
      '\nExamples:\n  fiscal-claims series\n  fiscal-claims series fred/dgs10 --from 2025-09-01 --to 2026-01-31',
    )
    .action((slug: string | undefined, { from, to, vintage, last }: Options) =>
      run(async (cli) => {
        if (slug === undefined) {
          const nodes = await listAll(cli);
          print(cli, { seriesList: { nodes } }, () => [
            tableOf(
              [{ head: 'series' }, { head: 'name', grow: 3 }, { head: 'unit' }, { head: 'frequency' }],
              nodes.map((each) => [each.slug, each.name, each.unit, each.frequency.toLowerCase().replace('_', ' ')]),
              { width: cli.terminal.width, paint: cli.paint },
            ),
          ]);
          return EXIT.RIGHT;
        }
        const answer = await cli.ask<One>(ONE, { slug, from: from ?? null, to: to ?? null, vintage: vintage ?? null });
        const { series: found } = answer;
        if (found === null) {
          throw new Refusal('UNKNOWN_SERIES', `There is no series "${slug}"; "fiscal-claims series" lists them.`);
        }
        print(cli, answer, () => linesOf(found, last, cli));
        return EXIT.RIGHT;
      }),
    );
};
