import { z } from 'zod';
import { Refusal } from '../../connectors/graph-api.ts';
import { Problem } from '../../domain/problem.ts';
import { clipped } from '../../lib/clipped.ts';
import { count, oneOf, slug, someOf, text } from '../asked.ts';
import { CLAIM_FIELDS, type ClaimNode, claim, claimOf } from '../parts/claim.ts';
import { sources, sourcesOf } from '../parts/source.ts';
import { VERDICTS } from '../parts/verdict.ts';
import { tool } from '../tool.ts';

const USUAL = 20;
const MOST = 100;

const DOCUMENT = `query SearchClaims(
  $filter: ClaimFilter, $first: Int, $after: String
  $article: String!, $byArticle: Boolean!, $metric: String!, $byMetric: Boolean!
) {
  article(slug: $article) @include(if: $byArticle) { slug }
  metric(slug: $metric) @include(if: $byMetric) { slug }
  claims(filter: $filter, first: $first, after: $after, orderBy: APPEARANCE) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { ${CLAIM_FIELDS} }
  }
}`;

interface Answer {
  /** Not there where it was not asked for; null where there is none. */
  readonly article?: { readonly slug: string } | null;
  readonly metric?: { readonly slug: string } | null;
  readonly claims: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly ClaimNode[];
  };
}

export const searchClaims = tool({
  name: 'search_claims',
  title: 'Search claims',
  description:
    'Known claims of articles, by words and by verdict, in the order of their articles. Without any argument: all of them. Use it to find the slug that other tools ask for, or to list which figures do not hold (verdicts CONTRADICTED and MISDATED).',
  input: z.strictObject({
    query: text(
      'Words that a claim must all have in some form, at most 16: "term premium"; "1147" finds "$1,147 billion".',
    ).optional(),
    verdicts: someOf(oneOf(VERDICTS, 'A verdict.'), 'Only claims with one of these verdicts; at least one.').optional(),
    article: slug('Only claims of this article, by slug: "everything-rally".').optional(),
    metric: slug('Only claims about this metric, by slug, as "claim.metric.slug" gives it.').optional(),
    first: count(1, MOST, `How many, ${USUAL} when left out.`).optional(),
    after: text('"nextCursor" of the answer before, to go on.').optional(),
  }),
  output: z.strictObject({
    total: z.int().describe('How many there are on all pages together.'),
    claims: z.array(claim),
    nextCursor: z.string().nullable().describe('For "after"; null at the end.'),
    sources,
  }),
  async run({ query, verdicts, article, metric, first, after }, ask) {
    const filter = {
      ...(query === undefined ? {} : { text: query }),
      ...(verdicts === undefined ? {} : { verdict: verdicts }),
      ...(article === undefined ? {} : { article: [article] }),
      ...(metric === undefined ? {} : { metric: [metric] }),
    };
    const answer = (await ask(DOCUMENT, {
      filter,
      first: first ?? USUAL,
      after: after ?? null,
      article: article ?? '',
      byArticle: article !== undefined,
      metric: metric ?? '',
      byMetric: metric !== undefined,
    }).catch((error: unknown) => {
      // The API speaks of its own names for it.
      if (!(error instanceof Refusal) || error.code !== 'MALFORMED_CURSOR') throw error;
      throw new Problem(
        'BAD_ARGUMENT',
        `"after" is "${clipped(after ?? '')}"; it must be "nextCursor" of the answer before.`,
      );
    })) as Answer;
    // A name that nothing has would look like one without claims.
    if (answer.article === null) throw new Problem('UNKNOWN_SUBJECT', 'article', article ?? '', undefined);
    if (answer.metric === null) throw new Problem('UNKNOWN_SUBJECT', 'metric', metric ?? '', undefined);
    const { claims } = answer;
    const { totalCount, pageInfo, nodes } = claims;
    return {
      total: totalCount,
      claims: nodes.map(claimOf),
      nextCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      sources: sourcesOf(nodes.flatMap(({ source }) => source ?? [])),
    };
  },
});
