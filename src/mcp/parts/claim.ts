import { z } from 'zod';
import { ClaimKind } from '../../domain/claim.ts';
import { Problem } from '../../domain/problem.ts';
import { PERIOD_FIELDS, period } from './period.ts';
import { SOURCE_FIELDS, type SourceNode } from './source.ts';
import { verdict } from './verdict.ts';

export const CLAIM_FIELDS = `slug printed statement kind verdict permalink notCheckedBecause
  period { ${PERIOD_FIELDS} } metric { slug name unit } assertedBy { name } source { ${SOURCE_FIELDS} }
  article { slug title publishedOn publishedOnIsExact permalink }`;

const named = z.strictObject({ slug: z.string(), name: z.string(), unit: z.string() });

/** A claim that an article makes. */
export const claim = z.strictObject({
  slug: z.string().describe('Its name for the other tools.'),
  printed: z.string().describe('The figure exactly as printed.'),
  statement: z.string().describe('What is claimed, in words of this graph and not of the article.'),
  kind: z.enum(Object.values(ClaimKind) as [ClaimKind, ...ClaimKind[]]),
  verdict,
  notCheckedBecause: z.string().nullable().describe('Why no formula measures it; null where one does.'),
  period: period.nullable().describe('The time that it is of.'),
  metric: named.nullable().describe('What it is a figure of.'),
  assertedBy: z.string().describe('Whose claim it is; the article may only report it.'),
  source: z.string().nullable().describe('Slug of the source that the article leans on; null where it names none.'),
  article: z.strictObject({
    slug: z.string(),
    title: z.string(),
    publishedOn: z.string().nullable(),
    publishedOnIsExact: z.boolean(),
    permalink: z.string(),
  }),
  permalink: z.string().describe('Its page, which stays; with ".png" a card, with ".json" all of it.'),
});

type Shown = z.infer<typeof claim>;

/** A claim as the API gives it. */
export interface ClaimNode extends Omit<Shown, 'assertedBy' | 'source'> {
  readonly assertedBy: { readonly name: string };
  readonly source: SourceNode | null;
}

/** A claim as answers show it. */
export function claimOf(node: ClaimNode): Shown {
  const { slug, printed, statement, kind, verdict, notCheckedBecause, period, metric, article, permalink } = node;
  const [assertedBy, source] = [node.assertedBy.name, node.source?.slug ?? null];
  return {
    slug,
    printed,
    statement,
    kind,
    verdict,
    notCheckedBecause,
    period,
    metric,
    assertedBy,
    source,
    article,
    permalink,
  };
}

/** The claim that was asked for; refused where there is none of that name. */
export function mustBeThere<T>(found: T | null, slug: string): T {
  if (found !== null) return found;
  throw new Problem('UNKNOWN_CLAIM', slug, undefined);
}
