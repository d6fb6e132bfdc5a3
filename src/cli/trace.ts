import { print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { countOption } from './options.ts';
import { factsOf } from './table.ts';

const DOCUMENT = `query Trace($from: String!, $to: String!, $maxLinks: Int, $first: Int) {
  trace(from: $from, to: $to, maxLinks: $maxLinks, first: $first) {
    polarity signedText standing standingBecause weakestLink { slug }
    links { slug }
  }
}`;

interface Answer {
  readonly trace: readonly {
    readonly polarity: string;
    readonly signedText: string;
    readonly standing: string;
    readonly standingBecause: string;
    readonly weakestLink: { readonly slug: string };
    readonly links: readonly { readonly slug: string }[];
  }[];
}

/** `trace`: how one factor bears on another. */
export const trace: Register = (program, run) => {
  program
    .command('trace')
    .summary('how one factor leads to another')
    .description(
      'Prints the paths of causal links from one factor to another, shortest first, each with its sign and its weakest link. Exit code 1 when there is none.',
    )
    .argument('<from>', 'the factor that paths start from: deficit')
    .argument('<to>', 'the factor that they lead to: term-premium; the same as <from> gives its loops')
    .option('--max-links <count>', 'links that a path may have, from 1 to 10', countOption(1, 10), 6)
    .option('--first <count>', 'how many paths at most, from 1 to 1000', countOption(1, 1_000), 20)
    .addHelpText(
      'after',
      '\nExamples:\n  fiscal-claims trace deficit term-premium --max-links 4\n  fiscal-claims trace treasury-supply treasury-10y-yield --first 3',
    )
    .action((from: string, to: string, options: { maxLinks: number; first: number }) =>
      run(async (cli) => {
        const answer = await cli.ask<Answer>(DOCUMENT, { from, to, ...options });
        const paths = answer.trace;
        print(cli, answer, () =>
          paths.length === 0
            ? [
                `No path of at most ${options.maxLinks} ${options.maxLinks === 1 ? 'link' : 'links'} leads from "${from}" to "${to}".`,
              ]
            : paths.flatMap((path, at) => [
                ...(at === 0 ? [] : ['']),
                cli.paint.strong(path.signedText),
                factsOf(
                  [
                    ['standing', `${path.standing}: ${path.standingBecause}`],
                    ['weakest', path.weakestLink.slug],
                  ],
                  { width: cli.terminal.width, paint: cli.paint },
                ),
              ]),
        );
        return paths.length === 0 ? EXIT.NOT_RIGHT : EXIT.RIGHT;
      }),
    );
};
