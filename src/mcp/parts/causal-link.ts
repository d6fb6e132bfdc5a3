import { z } from 'zod';
import { SOURCE_FIELDS, type SourceNode } from './source.ts';

export const LINK_FIELDS = `slug statement polarity delay standing standingBecause permalink
  from { slug name } to { slug name } strength { value low high unit source { ${SOURCE_FIELDS} } }`;

const factor = z.strictObject({ slug: z.string(), name: z.string() });

/** One factor driving another. */
export const causalLink = z.strictObject({
  slug: z.string(),
  statement: z.string(),
  from: factor,
  to: factor,
  polarity: z.string().describe('POSITIVE: in the same direction. NEGATIVE: in the opposite one. UNKNOWN.'),
  delay: z.string().nullable().describe('How long it takes; null where nobody says.'),
  standing: z
    .string()
    .describe('How well it is supported, computed from evidence: of what is not ESTABLISHED or SUPPORTED say so.'),
  standingBecause: z.string(),
  strength: z
    .strictObject({
      value: z.string(),
      low: z.string(),
      high: z.string(),
      unit: z.string(),
      source: z.string().describe('Slug of the source that it is cited from.'),
    })
    .nullable()
    .describe('As published; null where no strength is cited.'),
  permalink: z.string().describe('Its page, with the evidence for and against.'),
});

type Shown = z.infer<typeof causalLink>;

/** A link as the API gives it. */
export interface LinkNode extends Omit<Shown, 'strength'> {
  readonly strength: (Omit<NonNullable<Shown['strength']>, 'source'> & { readonly source: SourceNode }) | null;
}

/** A link as answers show it. */
export const linkOf = ({ strength, ...rest }: LinkNode): Shown => ({
  ...rest,
  strength: strength && { ...strength, source: strength.source.slug },
});
