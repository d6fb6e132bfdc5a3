import { Refusal } from '../connectors/graph-api.ts';
import type { Verdict } from '../domain/verdict.ts';
import { CHECK_FIELDS, type CheckAnswer, checkLines } from './check.ts';
import { type Cli, print, type Register } from './cli.ts';
import { EXIT, type ExitCode, exitOfOne } from './exit-codes.ts';
import { factsOf } from './table.ts';

/** A claim with all that `claim` and `verify` show of it. */
export const CLAIM_DOCUMENT = `query Claim($slug: String!) {
  claim(slug: $slug) {
    slug statement printed kind verdict permalink formula notCheckedBecause
    period { text }
    metric { slug name }
    assertedBy { name }
    article { slug title }
    review { verdict because }
    checkAsPublished { ${CHECK_FIELDS} }
    check { verdict measured unit because }
    evidence { stance finding source { title url } }
    causalLinks { slug statement }
  }
}`;

/** The answer to it. */
export interface ClaimAnswer {
  readonly claim: null | {
    readonly slug: string;
    readonly statement: string;
    readonly printed: string;
    readonly kind: string;
    readonly verdict: Verdict;
    readonly permalink: string;
    readonly formula: string | null;
    readonly notCheckedBecause: string | null;
    readonly period: { readonly text: string } | null;
    readonly metric: { readonly name: string } | null;
    readonly assertedBy: { readonly name: string };
    readonly article: { readonly title: string };
    readonly review: { readonly verdict: Verdict; readonly because: string } | null;
    readonly checkAsPublished: CheckAnswer | null;
    readonly check: { readonly verdict: Verdict; readonly because: string } | null;
    readonly evidence: readonly {
      readonly stance: string;
      readonly finding: string;
      readonly source: { readonly title: string; readonly url: string | null };
    }[];
    readonly causalLinks: readonly { readonly slug: string; readonly statement: string }[];
  };
}

function linesOf(claim: NonNullable<ClaimAnswer['claim']>, cli: Cli): readonly string[] {
  const { paint, terminal } = cli;
  const look = { width: terminal.width, paint };
  const { checkAsPublished, check } = claim;
  const head = factsOf(
    [
      ['printed', claim.printed],
      ['of', claim.metric?.name],
      ['period', claim.period?.text],
      ['says', `${claim.assertedBy.name}, in "${claim.article.title}"`],
      ['verdict', paint.verdict(claim.verdict)],
      ['review', claim.review?.because],
      ['not checked', claim.notCheckedBecause],
      [
        'today',
        check === null || check.verdict === claim.verdict ? null : `${paint.verdict(check.verdict)}: ${check.because}`,
      ],
      ['link', claim.permalink],
    ],
    look,
  );
  const evidence = claim.evidence.map(({ stance, finding, source }): [string, string] => [
    stance.toLowerCase(),
    `${finding} (${source.title}${source.url === null ? '' : `, ${source.url}`})`,
  ]);
  const causes = claim.causalLinks.map(({ slug, statement }): [string, string] => [slug, statement]);
  return [
    paint.strong(claim.statement),
    head,
    ...(checkAsPublished === null ? [] : ['', 'As published:', ...checkLines(checkAsPublished, cli)]),
    ...(evidence.length === 0 ? [] : ['', 'Evidence:', factsOf(evidence, look)]),
    ...(causes.length === 0 ? [] : ['', 'A reason for:', factsOf(causes, look)]),
  ];
}

/** Shows one claim; null where no claim has that slug. */
export async function showClaim(slug: string, cli: Cli): Promise<ExitCode | null> {
  const answer = await cli.ask<ClaimAnswer>(CLAIM_DOCUMENT, { slug });
  const { claim } = answer;
  if (claim === null) return null;
  print(cli, answer, () => linesOf(claim, cli));
  return exitOfOne(claim.verdict);
}

/** `claim`: one claim with its check, its evidence and what it is a reason for. */
export const claim: Register = (program, run) => {
  program
    .command('claim')
    .summary('show one claim')
    .description(
      'Shows a claim: what it says, its verdict and the steps of its check, its evidence and what it is a reason for.',
    )
    .argument('<slug>', 'the claim: everything-rally-c057')
    .addHelpText(
      'after',
      '\nExamples:\n  fiscal-claims claim everything-rally-c057\n  fiscal-claims claim everything-rally-c057 --json',
    )
    .action((slug: string) =>
      run(async (cli) => {
        const exit = await showClaim(slug, cli);
        if (exit !== null) return EXIT.RIGHT;
        throw new Refusal('UNKNOWN_CLAIM', `There is no claim "${slug}"; "fiscal-claims claims" lists them.`);
      }),
    );
};
