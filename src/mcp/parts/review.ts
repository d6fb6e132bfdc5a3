import { z } from 'zod';
import { SOURCE_FIELDS, type SourceNode } from './source.ts';
import { verdict } from './verdict.ts';

export const REVIEW_FIELDS = `verdict because reviewedOn reviewer { name }
  evidence { slug stance finding source { ${SOURCE_FIELDS} } }`;

/** A judgement of a claim by hand, with the findings that it rests on. */
export const review = z.strictObject({
  verdict,
  because: z.string(),
  reviewedOn: z.string(),
  reviewer: z.string(),
  evidence: z
    .array(
      z.strictObject({
        slug: z.string(),
        stance: z.string(),
        finding: z.string(),
        source: z.string().describe('Slug of its source.'),
      }),
    )
    .describe('The findings that it rests on.'),
});

type Shown = z.infer<typeof review>;

/** A review as the API gives it. */
export interface ReviewNode extends Omit<Shown, 'reviewer' | 'evidence'> {
  readonly reviewer: { readonly name: string };
  readonly evidence: readonly {
    readonly slug: string;
    readonly stance: string;
    readonly finding: string;
    readonly source: SourceNode;
  }[];
}

/** A review as answers show it. */
export const reviewOf = ({ reviewer, evidence, ...rest }: ReviewNode): Shown => ({
  ...rest,
  reviewer: reviewer.name,
  evidence: evidence.map(({ source, ...finding }) => ({ ...finding, source: source.slug })),
});

/** The sources of the findings that it rests on; none where there is no review. */
export const sourcesOfReview = (node: ReviewNode | null): readonly SourceNode[] =>
  node?.evidence.map(({ source }) => source) ?? [];
