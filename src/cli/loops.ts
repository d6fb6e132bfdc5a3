import { Refusal } from '../connectors/graph-api.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT } from './exit-codes.ts';
import { countOption } from './options.ts';
import { factsOf, tableOf } from './table.ts';

const LIST = `query Loops($maxLinks: Int, $first: Int) {
  loopCount(maxLinks: $maxLinks)
  loops(maxLinks: $maxLinks, first: $first) { slug name polarity delayed standing signedText links { slug } }
}`;

const ONE = `query Loop($slug: String!) {
  loop(slug: $slug) {
    slug name polarity standing standingBecause signedText permalink
    weakestLink { slug statement }
    gain { because firstYear { value low high unit } tenYears { value low high unit } }
    links { slug statement standing standingBecause evidence { stance finding source { title } } }
  }
}`;

interface Listed {
  readonly slug: string;
  readonly name: string;
  readonly polarity: string;
  readonly standing: string;
  readonly links: readonly unknown[];
}

interface Range {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
}

interface One {
  readonly loop:
    | null
    | (Omit<Listed, 'links'> & {
        readonly standingBecause: string;
        readonly signedText: string;
        readonly permalink: string;
        readonly weakestLink: { readonly slug: string; readonly statement: string };
        readonly gain: {
          readonly because: string;
          readonly firstYear: Range | null;
          readonly tenYears: Range | null;
        } | null;
        readonly links: readonly {
          readonly slug: string;
          readonly statement: string;
          readonly standing: string;
          readonly standingBecause: string;
          readonly evidence: readonly {
            readonly stance: string;
            readonly finding: string;
            readonly source: { readonly title: string };
          }[];
        }[];
      });
}

const rangeText = (range: Range | null | undefined): string | null =>
  range ? `${range.value} ${range.unit}, from ${range.low} to ${range.high}` : null;

function linesOf(loop: NonNullable<One['loop']>, { paint, terminal: { width } }: Cli): readonly string[] {
  const look = { width, paint };
  const links = loop.links.flatMap((link) => [
    '',
    paint.strong(link.statement),
    factsOf(
      [
        ['link', link.slug],
        ['standing', `${link.standing}: ${link.standingBecause}`],
        ...link.evidence.map(({ stance, finding, source }): [string, string] => [
          stance.toLowerCase(),
          `${finding} (${source.title})`,
        ]),
      ],
      look,
    ),
  ]);
  return [
    paint.strong(loop.name),
    loop.signedText,
    factsOf(
      [
        ['loop', loop.slug],
        ['polarity', loop.polarity.toLowerCase()],
        ['standing', `${loop.standing}: ${loop.standingBecause}`],
        ['weakest link', `${loop.weakestLink.statement} (${loop.weakestLink.slug})`],
        ['first year', rangeText(loop.gain?.firstYear)],
        ['ten years', rangeText(loop.gain?.tenYears)],
        ['gain', loop.gain?.because],
        ['link', loop.permalink],
      ],
      look,
    ),
    ...links,
  ];
}

/** `loops`: the loops of the causal links, or one with its links and their evidence. */
export const loops: Register = (program, run) => {
  program
    .command('loops')
    .summary('list loops of causes, or show one')
    .description(
      'Lists the loops that the causal links make, shortest first; with a slug, shows its links, the evidence for and against each, and its gain.',
    )
    .argument('[slug]', 'the loop, by name or id: doom-loop (default: the list)')
    .option('--max-links <count>', 'links that a loop of the list may have, from 1 to 10', countOption(1, 10), 6)
    .option('--first <count>', 'how many loops at most, from 1 to 1000', countOption(1, 1_000), 50)
    .addHelpText('after', '\nExamples:\n  fiscal-claims loops --max-links 4\n  fiscal-claims loops doom-loop')
    .action((slug: string | undefined, options: { maxLinks: number; first: number }) =>
      run(async (cli) => {
        if (slug !== undefined) {
          const answer = await cli.ask<One>(ONE, { slug });
          const { loop } = answer;
          if (loop === null) {
            throw new Refusal('UNKNOWN_SUBJECT', `There is no loop "${slug}"; "fiscal-claims loops" lists them.`);
          }
          print(cli, answer, () => linesOf(loop, cli));
          return EXIT.RIGHT;
        }
        const answer = await cli.ask<{ loopCount: number; loops: readonly Listed[] }>(LIST, { ...options });
        print(cli, answer, ({ loopCount, loops: found }) => [
          tableOf(
            [
              { head: 'loop', grow: 2 },
              { head: 'name', grow: 3 },
              { head: 'polarity' },
              { head: 'links', isNumber: true },
              { head: 'standing' },
            ],
            found.map((each) => [
              each.slug,
              each.name,
              each.polarity.toLowerCase(),
              String(each.links.length),
              each.standing.toLowerCase().replaceAll('_', ' '),
            ]),
            { width: cli.terminal.width, paint: cli.paint },
          ),
          '',
          `${found.length} of ${loopCount} loops of at most ${options.maxLinks} links.${found.length < loopCount ? ' --first shows more.' : ''}`,
        ]);
        return EXIT.RIGHT;
      }),
    );
};
