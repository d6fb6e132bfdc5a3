import type { Claim, ClaimKind, PeriodAnchor } from '../../domain/claim.ts';
import type { Frequency } from '../../domain/frequency.ts';
import { Verdict } from '../../domain/verdict.ts';
import type { Known, Mapping, Relationship } from './mapping.ts';
import { bearings, type Neighbour, sortedIds, toMany, toOne } from './neighbours.ts';
import { type QuantityColumns, quantityOf, quantityProperties } from './quantity.ts';

type ClaimRow = readonly [
  id: string,
  slug: string,
  statement: string,
  printed: string,
  reads: string | null,
  kind: ClaimKind,
  formula: string | null,
  notCheckedBecause: string | null,
  outcomeFormula: string | null,
  verdict: Verdict,
  disagrees: boolean,
  ...rest: readonly unknown[],
];

type PeriodColumns = readonly [
  text: string | null,
  start: string,
  end: string,
  frequency: Frequency,
  anchor: PeriodAnchor | null,
];

type LocatorColumns = readonly [
  sha256: string,
  section: string | null,
  paragraph: number,
  sentence: number,
  start: number,
  end: number,
];

type NeighbourColumns = readonly [
  article: readonly string[],
  metric: readonly string[],
  assertedBy: readonly string[],
  source: readonly string[],
  review: readonly string[],
  evidence: readonly Neighbour[],
  derivesFrom: readonly Neighbour[],
  derivedClaims: readonly Neighbour[],
  sameAs: readonly Neighbour[],
  causalLinks: readonly Neighbour[],
];

const RANKS = new Map(Object.keys(Verdict).map((verdict, rank) => [verdict, rank]));

/** Sort keys of a claim, each one text, so that one index serves the comparison and the order. */
function sortKeys({ slug, verdict, locator, articleId }: Claim, { articleSlugs }: Known) {
  const start = String(locator.start).padStart(7, '0');
  return {
    appearance: `${articleSlugs.get(articleId)}:${start}:${slug}`,
    verdictOrder: `${RANKS.get(verdict)}:${slug}`,
  };
}

/** The same whichever of the two claims says it, so that one origin stores it once. */
function sameAs(id: string, other: string): Relationship {
  const [from, to] = id < other ? [id, other] : [other, id];
  return { name: 'Claim SAME_AS Claim', from, to, properties: [] };
}

export const claimMapping: Mapping<Claim> = {
  properties: (claim, known) => ({
    slug: claim.slug,
    statement: claim.statement,
    printed: claim.printed,
    reads: claim.reads,
    kind: claim.kind,
    formula: claim.formula,
    notCheckedBecause: claim.notCheckedBecause,
    outcomeFormula: claim.outcomeFormula,
    verdict: claim.verdict,
    disagrees: claim.disagrees,
    ...quantityProperties('quantity', claim.quantity),
    period: claim.period?.text ?? null,
    periodStart: claim.period?.start ?? null,
    periodEnd: claim.period?.end ?? null,
    periodFrequency: claim.period?.frequency ?? null,
    periodAnchor: claim.periodAnchor,
    textSha256: claim.locator.sha256,
    section: claim.locator.section,
    paragraph: claim.locator.paragraph,
    sentence: claim.locator.sentence,
    figureStart: claim.locator.start,
    figureEnd: claim.locator.end,
    ...sortKeys(claim, known),
  }),
  relationships: (claim, { stances }) => [
    { name: 'Article MAKES Claim', from: claim.articleId, to: claim.id, properties: [claim.locator.start] },
    ...toOne('Claim ABOUT Metric', claim.id, claim.metricId),
    ...toOne('Claim ASSERTED_BY Agent', claim.id, claim.assertedById),
    ...toOne('Claim CITES Source', claim.id, claim.sourceId),
    ...toMany('Claim DERIVES_FROM Claim', claim.id, claim.derivesFromIds),
    ...claim.sameAsIds.map((other) => sameAs(claim.id, other)),
    ...bearings('Evidence BEARS_ON Claim', claim.evidenceIds, claim.id, stances),
  ],
  record(row) {
    const [
      id,
      slug,
      statement,
      printed,
      reads,
      kind,
      formula,
      notCheckedBecause,
      outcomeFormula,
      verdict,
      disagrees,
      ...rest
    ] = row as unknown as ClaimRow;
    const [text, start, end, frequency, periodAnchor] = rest.slice(8, 13) as unknown as PeriodColumns;
    const [sha256, section, paragraph, sentence, from, to] = rest.slice(13, 19) as unknown as LocatorColumns;
    const [article, metric, assertedBy, source, review, evidence, derivesFrom, derivedClaims, same, causalLinks] =
      rest.slice(19) as unknown as NeighbourColumns;
    return {
      label: 'Claim',
      id,
      slug,
      statement,
      printed,
      reads,
      kind,
      quantity: quantityOf(rest.slice(0, 8) as unknown as QuantityColumns),
      period: text === null ? null : { text, start, end, frequency },
      periodAnchor,
      formula,
      notCheckedBecause,
      outcomeFormula,
      verdict,
      disagrees,
      locator: { sha256, section, paragraph, sentence, start: from, end: to },
      articleId: article[0] as string,
      metricId: metric[0] ?? null,
      assertedById: assertedBy[0] as string,
      sourceId: source[0] ?? null,
      reviewId: review[0] ?? null,
      evidenceIds: sortedIds(evidence),
      derivesFromIds: sortedIds(derivesFrom),
      derivedClaimIds: sortedIds(derivedClaims),
      sameAsIds: sortedIds(same),
      causalLinkIds: sortedIds(causalLinks),
    };
  },
};
