import { z } from 'zod';
import { slug } from '../asked.ts';
import { CHECK_FIELDS, type CheckNode, check, checkOf } from '../parts/check.ts';
import { CLAIM_FIELDS, type ClaimNode, claim, claimOf, claimSlugOf, mustBeThere } from '../parts/claim.ts';
import { REVIEW_FIELDS, type ReviewNode, review, reviewOf, sourcesOfReview } from '../parts/review.ts';
import { series } from '../parts/series.ts';
import { SOURCE_FIELDS, type SourceNode, sources, sourcesOf } from '../parts/source.ts';
import { verdict } from '../parts/verdict.ts';
import { tool } from '../tool.ts';

const OTHER = 'slug printed statement verdict permalink';
const LINK = 'slug statement polarity standing permalink';

const DOCUMENT = `query GetClaim($claim: String!) {
  claim(slug: $claim) {
    ${CLAIM_FIELDS} revision
    locator { section paragraph sentence start end sha256 }
    review { ${REVIEW_FIELDS} }
    checkAsPublished { ${CHECK_FIELDS} }
    check { ${CHECK_FIELDS} }
    outcome { ${CHECK_FIELDS} }
    evidence { slug stance finding note figure { text value unit } source { ${SOURCE_FIELDS} } }
    derivesFrom { ${OTHER} } derivedClaims { ${OTHER} } sameAs { ${OTHER} }
    causalLinks { ${LINK} }
  }
}`;

const other = z.strictObject({
  slug: z.string(),
  printed: z.string(),
  statement: z.string(),
  verdict,
  permalink: z.string(),
});

const finding = z.strictObject({
  slug: z.string(),
  stance: z.enum(['SUPPORTS', 'DISPUTES', 'CONTEXT']),
  finding: z.string().describe('What the source says, in words of this graph.'),
  note: z.string().nullable(),
  figure: z.strictObject({ text: z.string(), value: z.string(), unit: z.string() }).nullable(),
  source: z.string().describe('Slug of its source.'),
});

const locator = z.strictObject({
  section: z.string().nullable(),
  paragraph: z.int(),
  sentence: z.int(),
  start: z.int().describe('Of the figure, in Unicode code points of the text with that SHA-256.'),
  end: z.int(),
  sha256: z.string(),
});

const causalLink = z.strictObject({
  slug: z.string(),
  statement: z.string(),
  polarity: z.string(),
  standing: z.string(),
  permalink: z.string(),
});

const output = z.strictObject({
  claim,
  frozenPermalink: z
    .string()
    .describe('Shows just this state of the claim for ever; cite it where the verdict may change.'),
  locator: locator.describe('Where the figure stands in its article, whose text is not kept here.'),
  review: review.nullable().describe('A judgement by hand, which only makes a verdict stricter.'),
  checkAsPublished: check.nullable().describe('On what had been published on the day of the article.'),
  check: check.nullable().describe('On the latest data.'),
  outcome: check.nullable().describe('Of a projection, forecast or scenario: what has happened since.'),
  evidence: z.array(finding).describe('What documents say for, against and around it.'),
  derivesFrom: z.array(other).describe('Claims that it is computed from.'),
  derivedClaims: z.array(other).describe('Claims that are computed from it.'),
  sameAs: z.array(other).describe('The same claim elsewhere.'),
  causalLinks: z.array(causalLink).describe('Causal links that it is offered as a reason for.'),
  series,
  sources,
});

type Output = z.infer<typeof output>;

interface Answer {
  readonly claim:
    | null
    | (ClaimNode &
        Pick<Output, 'locator' | 'derivesFrom' | 'derivedClaims' | 'sameAs' | 'causalLinks'> & {
          readonly revision: string;
          readonly review: ReviewNode | null;
          readonly checkAsPublished: CheckNode | null;
          readonly check: CheckNode | null;
          readonly outcome: CheckNode | null;
          readonly evidence: readonly (Omit<z.infer<typeof finding>, 'source'> & { readonly source: SourceNode })[];
        });
}

export const getClaim = tool({
  name: 'get_claim',
  title: 'Read a claim',
  description:
    'All that is known of one claim: its words and place, its checks as published, today and as it came out, the review by hand, evidence with sources, the claims that it is computed from, the causal links that it is a reason for.',
  input: z.strictObject({
    claim: slug('Slug of the claim, as "everything-rally-c057", or its permalink; search_claims finds it.'),
  }),
  output,
  async run({ claim: given }, ask) {
    const asked = claimSlugOf(given);
    const found = mustBeThere(((await ask(DOCUMENT, { claim: asked })) as Answer).claim, asked);
    const { locator, derivesFrom, derivedClaims, sameAs, causalLinks, evidence, review: judged, source } = found;
    const checks = [found.checkAsPublished, found.check, found.outcome].flatMap((each) => each ?? []);
    const shown = (held: CheckNode | null) => held && checkOf(held);
    return {
      claim: claimOf(found),
      frozenPermalink: `${found.permalink}?revision=${found.revision}`,
      locator,
      review: judged && reviewOf(judged),
      checkAsPublished: shown(found.checkAsPublished),
      check: shown(found.check),
      outcome: shown(found.outcome),
      evidence: evidence.map((each) => ({ ...each, source: each.source.slug })),
      derivesFrom,
      derivedClaims,
      sameAs,
      causalLinks,
      series: [...new Map(checks.flatMap((each) => each.series).map((each) => [each.slug, each])).values()],
      sources: sourcesOf([
        ...evidence.map((each) => each.source),
        ...sourcesOfReview(judged),
        ...checks.flatMap((each) => each.sources),
        ...(source === null ? [] : [source]),
      ]),
    };
  },
});
