import { Refusal } from '../connectors/graph-api.ts';
import { allClaims } from './all-claims.ts';
import { showClaim } from './claim.ts';
import { claimsTable } from './claims.ts';
import { type Cli, print, type Register } from './cli.ts';
import { exitOfMany } from './exit-codes.ts';
import { type Page, pagesOf } from './pages.ts';
import { verdictSum } from './verdict-sum.ts';

const ARTICLES_DOCUMENT = `query Articles($after: String) {
  articles(first: 100, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } }
}`;

async function hasArticle(slug: string, cli: Cli): Promise<boolean> {
  for await (const { nodes } of pagesOf<Page<{ readonly slug: string }>>(cli, ARTICLES_DOCUMENT, 'articles')) {
    if (nodes.some((article) => article.slug === slug)) return true;
  }
  return false;
}

/** A number beyond what any graph holds: all claims are wanted. */
const ALL = Number.MAX_SAFE_INTEGER;

/** `verify`: the table of all claims, or one claim with the steps of its check. */
export const verify: Register = (program, run) => {
  program
    .command('verify')
    .summary('check all claims, or one')
    .description(
      "Prints each claim with what was measured, its verdict on what had been published on the day of its article, and today's where that differs. Exit code 1 when any is MISDATED, MISLEADING or CONTRADICTED; of one claim, when it is not ACCURATE or CLOSE.",
    )
    .argument('[slug]', 'an article, everything-rally, or a claim, everything-rally-c057 (default: all articles)')
    .addHelpText('after', '\nExamples:\n  fiscal-claims verify\n  fiscal-claims verify everything-rally-c057')
    .action((slug: string | undefined) =>
      run(async (cli) => {
        if (slug !== undefined && !(await hasArticle(slug, cli))) {
          const exit = await showClaim(slug, cli);
          if (exit !== null) return exit;
          throw new Refusal(
            'UNKNOWN_SUBJECT',
            `There is no article and no claim "${slug}"; "fiscal-claims claims" lists the claims.`,
          );
        }
        const filter = slug === undefined ? {} : { article: [slug] };
        const found = await allClaims(cli, filter, { most: ALL, isChecked: true });
        const verdicts = found.nodes.map(({ verdict }) => verdict);
        print(cli, { claims: found }, () => [
          claimsTable(found.nodes, true, cli),
          '',
          `${found.totalCount} claims: ${verdictSum(verdicts, cli.paint)}.`,
        ]);
        return exitOfMany(verdicts);
      }),
    );
};
