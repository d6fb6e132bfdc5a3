import { z } from 'zod';
import { PATH_LENGTHS } from '../../actions/trace-paths.ts';
import { count, slug } from '../asked.ts';
import { causalLink, LINK_FIELDS, type LinkNode, linkOf } from '../parts/causal-link.ts';
import { SOURCE_FIELDS, type SourceNode, slugsOf, sources, sourcesOf } from '../parts/source.ts';
import { tool } from '../tool.ts';

const USUAL = 3;
const MOST = 50;

const DOCUMENT = `query TraceCauses($from: String!, $to: String!, $maxLinks: Int, $first: Int) {
  pathCount(from: $from, to: $to, maxLinks: $maxLinks)
  trace(from: $from, to: $to, maxLinks: $maxLinks, first: $first) {
    signedText polarity delayed standing standingBecause weakestLink { slug }
    links { ${LINK_FIELDS} evidence { stance finding source { ${SOURCE_FIELDS} } } }
  }
}`;

const finding = z.strictObject({ stance: z.string(), finding: z.string(), source: z.string() });

const path = z.strictObject({
  signedText: z
    .string()
    .describe('In the notation of causal loop diagrams: "+" same direction, "−" opposite, "||" a delay.'),
  polarity: z.string().describe('The product of the signs of its links; UNKNOWN when one of them is.'),
  delayed: z.boolean(),
  standing: z.string().describe('That of its weakest link.'),
  standingBecause: z.string(),
  weakestLink: z.string().describe('Slug of the link with the lowest standing.'),
  links: z.array(z.string()).describe('Slugs of its links, in the order of the walk.'),
});

interface Answer {
  readonly pathCount: number;
  readonly trace: readonly (Omit<z.infer<typeof path>, 'weakestLink' | 'links'> & {
    readonly weakestLink: { readonly slug: string };
    readonly links: readonly (LinkNode & {
      readonly evidence: readonly { readonly stance: string; readonly finding: string; readonly source: SourceNode }[];
    })[];
  })[];
}

export const traceCauses = tool({
  name: 'trace_causes',
  title: 'Trace causes',
  description:
    'How one factor is said to lead to another: every path of causal links, shortest first, with its sign and its weakest link, and for each link its standing, published strength, evidence and sources. From a factor to itself: its loops. A path is only as good as its weakest link; say so.',
  input: z.strictObject({
    from: slug('Slug of the factor to start from: "deficit". The resource fiscal-claims://factors lists them.'),
    to: slug('Slug of the factor that paths lead to: "term-premium".'),
    maxLinks: count(
      PATH_LENGTHS.least,
      PATH_LENGTHS.most,
      `Links that a path may have; ${PATH_LENGTHS.usual} when left out.`,
    ).optional(),
    first: count(1, MOST, `The shortest so many; ${USUAL} when left out. "total" tells how many there are.`).optional(),
  }),
  output: z.strictObject({
    total: z.int().describe('How many paths there are.'),
    paths: z.array(path),
    links: z
      .array(z.strictObject({ ...causalLink.shape, evidence: z.array(finding) }))
      .describe('The links of these paths, each once.'),
    sources,
  }),
  async run({ from, to, maxLinks, first }, ask) {
    const answer = (await ask(DOCUMENT, {
      from,
      to,
      maxLinks: maxLinks ?? PATH_LENGTHS.usual,
      first: first ?? USUAL,
    })) as Answer;
    const links = [...new Map(answer.trace.flatMap((each) => each.links).map((link) => [link.slug, link])).values()];
    return {
      total: answer.pathCount,
      paths: answer.trace.map(({ weakestLink, links: walked, ...rest }) => ({
        ...rest,
        weakestLink: weakestLink.slug,
        links: slugsOf(walked),
      })),
      links: links.map(({ evidence, ...link }) => ({
        ...linkOf(link),
        evidence: evidence.map(({ source, ...rest }) => ({ ...rest, source: source.slug })),
      })),
      sources: sourcesOf(
        links.flatMap(({ strength, evidence }) => [
          ...(strength === null ? [] : [strength.source]),
          ...evidence.map(({ source }) => source),
        ]),
      ),
    };
  },
});
