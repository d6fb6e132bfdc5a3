import { z } from 'zod';
import { ClaimKind } from '../../domain/claim.ts';
import { Problem } from '../../domain/problem.ts';
import { PERIOD_FIELDS, period } from './period.ts';
import { SOURCE_FIELDS, type SourceNode } from './source.ts';
import { verdictTold } from './verdict.ts';

export const CLAIM_FIELDS = `slug printed statement kind verdict permalink notCheckedBecause
  period { ${PERIOD_FIELDS} } metric { slug name unit } assertedBy { name } source { ${SOURCE_FIELDS} }
  article { slug title publishedOn publishedOnIsExact permalink }
  review { verdict because } checkAsPublished { because measured unit }`;

const named = z.strictObject({ slug: z.string(), name: z.string(), unit: z.string() });

/** A claim that an article makes. */
export const claim = z.strictObject({
  slug: z.string().describe('Its name for the other tools.'),
  printed: z.string().describe('The figure exactly as printed.'),
  statement: z.string().describe('What is claimed, in words of this graph and not of the article.'),
  kind: z.enum(Object.values(ClaimKind) as [ClaimKind, ...ClaimKind[]]),
  verdict: verdictTold,
  because: z
    .string()
    .describe(
      'Why that verdict, in a sentence or two: by the review where it decides, else by the check as published, else why there is none.',
    ),
  measured: z
    .strictObject({ value: z.string(), unit: z.string() })
    .nullable()
    .describe('What the data gave on the day of the article; null where nothing measures it.'),
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
export interface ClaimNode extends Omit<Shown, 'assertedBy' | 'source' | 'because' | 'measured'> {
  readonly review: { readonly verdict: string; readonly because: string } | null;
  readonly checkAsPublished: {
    readonly because: string;
    readonly measured: string | null;
    readonly unit: string;
  } | null;
  readonly assertedBy: { readonly name: string };
  readonly source: SourceNode | null;
}

/** A claim as answers show it. */
export function claimOf(node: ClaimNode): Shown {
  const { review, checkAsPublished: check, assertedBy, source, ...rest } = node;
  const { slug, printed, statement, kind, verdict, notCheckedBecause, period, metric, article, permalink } = rest;
  return {
    slug,
    printed,
    statement,
    kind,
    verdict,
    because: review?.verdict === verdict ? review.because : (check?.because ?? notCheckedBecause ?? ''),
    measured: check?.measured ? { value: check.measured, unit: check.unit } : null,
    notCheckedBecause,
    period,
    metric,
    assertedBy: assertedBy.name,
    source: source?.slug ?? null,
    article,
    permalink,
  };
}

/** The slug of a claim, where its permalink may be given for it. */
export const claimSlugOf = (given: string): string => /\/claims\/([a-z0-9-]+)$/.exec(given)?.[1] ?? given;

/** The claim that was asked for; refused where there is none of that name. */
export function mustBeThere<T>(found: T | null, slug: string): T {
  if (found !== null) return found;
  throw new Problem('UNKNOWN_CLAIM', slug, undefined);
}
