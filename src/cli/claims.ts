import { Verdict } from '../domain/verdict.ts';
import { allClaims, type ListedClaim } from './all-claims.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { figureText } from './figures.ts';
import { countOption, listOption, wordOption } from './options.ts';
import { tableOf } from './table.ts';

/** Claims as a table: what is printed, what was measured, and the verdict. */
export function claimsTable(
  claims: readonly ListedClaim[],
  isChecked: boolean,
  { paint, terminal: { width } }: Cli,
): string {
  const today = isChecked ? [{ head: 'today' }] : [];
  const columns = [
    { head: 'claim' },
    { head: 'printed', grow: 3 },
    { head: 'of', grow: 3 },
    { head: 'measured', grow: 2 },
    { head: 'verdict' },
    ...today,
  ];
  const rows = claims.map(({ slug, printed, metric, checkAsPublished, verdict, check }) => [
    slug,
    printed,
    metric?.name ?? '',
    figureText(checkAsPublished?.measured, checkAsPublished?.unit ?? ''),
    paint.verdict(verdict),
    // Only what differs is told: most stand as they stood.
    ...(isChecked ? [check === null || check.verdict === verdict ? '' : paint.verdict(check.verdict)] : []),
  ]);
  return tableOf(columns, rows, { width, paint });
}

interface Options {
  readonly verdict?: readonly string[];
  readonly metric?: readonly string[];
  readonly article?: readonly string[];
  readonly speaker?: readonly string[];
  readonly section?: readonly string[];
  readonly first: number;
}

const verdicts = (given: string, before: readonly string[] | undefined) =>
  listOption(wordOption(Object.values(Verdict))(given), before);

/** `claims`: the claims that pass a filter. */
export const claims: Register = (program, run) => {
  program
    .command('claims')
    .summary('list claims')
    .description(
      'Lists claims in the order of their articles. Options may be repeated: any of their values will do, and all options must hold.',
    )
    .argument('[words...]', 'words that must all stand in the claim: its figure, statement or slug')
    .option('--verdict <verdict>', `verdict as published: ${Object.values(Verdict).join(', ')}`, verdicts)
    .option('--metric <slug>', 'what it is about: net-interest, debt-gdp', listOption)
    .option('--article <slug>', 'the article that makes it: everything-rally', listOption)
    .option('--speaker <slug>', 'who asserts it: us-treasury', listOption)
    .option('--section <label>', 'the section of the article that it stands in', listOption)
    .option('--first <count>', 'how many at most, from 1 to 10000', countOption(1, 10_000), 50)
    .addHelpText(
      'after',
      `
Examples:
  fiscal-claims claims interest --verdict contradicted --verdict misdated
  fiscal-claims claims --metric ten-year-treasury-yield --json`,
    )
    .action((words: readonly string[], { verdict, metric, article, speaker, section, first }: Options) =>
      run(async (cli) => {
        const filter = {
          text: words.length === 0 ? null : words.join(' '),
          verdict: verdict ?? null,
          metric: metric ?? null,
          article: article ?? null,
          assertedBy: speaker ?? null,
          section: section ?? null,
        };
        const found = await allClaims(cli, filter, { most: first, isChecked: false });
        print(cli, { claims: found }, () => {
          if (found.totalCount === 0) return ['No claim passes that filter.'];
          const left = found.totalCount - found.nodes.length;
          const rest =
            left === 0 ? '' : ` ${left} more are not shown; --first ${Math.min(10_000, found.totalCount)} shows them.`;
          return [
            claimsTable(found.nodes, false, cli),
            '',
            `${found.nodes.length} of ${found.totalCount} claims.${rest}`,
          ];
        });
        return EXIT.RIGHT;
      }),
    );
};
