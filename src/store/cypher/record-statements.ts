import type { NodeLabel } from '../../domain/node-label.ts';

// Pairs are [what to sort by, id]: a comprehension has no order of its own, so the mapping sorts.

const byIds = (label: NodeLabel, columns: string): string =>
  `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n.origin IS NOT NULL RETURN n.id, ${columns}`;

const quantity = (prefix: string, node = 'n'): string =>
  ['Text', 'Value', 'Low', 'High', 'Unit', 'Comparator', 'Step', 'Round']
    .map((part) => `${node}.${prefix}${part}`)
    .join(', ');

/** Columns of an observation `n` of the series whose id is `series`; the mapping reads both statements. */
const observationColumns = (series: string): string =>
  `${series} AS series, n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated`;

/** One statement a label: own properties and the ids of neighbours, one row for each id that is there, in any order. */
export const READ_RECORDS: { readonly [L in NodeLabel]: string } = {
  Agent: byIds('Agent', 'n.slug, n.name, n.kind'),
  Article: byIds(
    'Article',
    `n.slug, n.title, n.publishedOn, n.publishedOnIsExact, n.sha256, n.sections,
  [(n)-[:PUBLISHED_BY]->(a:Agent) | a.id] AS publisher`,
  ),
  CausalLink: byIds(
    'CausalLink',
    `n.slug, n.statement, n.polarity, n.delay, n.isIdentity,
  n.strengthValue, n.strengthLow, n.strengthHigh, n.strengthUnit,
  [(n)-[:STRENGTH_FROM]->(s:Source) | s.id] AS strengthSource,
  [(n)-[:FROM_FACTOR]->(f:Factor) | f.id] AS from,
  [(n)-[:TO_FACTOR]->(f:Factor) | f.id] AS to,
  [(n)<-[r:REASON_FOR]-(c:Claim) | [r.order, c.id]] AS claims,
  [(n)<-[r:BEARS_ON]-(e:Evidence) | [r.order, e.id]] AS evidence,
  [(n)<-[:STEP]-(l:Loop) | [l.slug, l.id]] AS loops`,
  ),
  Claim: byIds(
    'Claim',
    `n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  ${quantity('quantity')},
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd,
  [(n)<-[:MAKES]-(a:Article) | a.id] AS article,
  [(n)-[:ABOUT]->(m:Metric) | m.id] AS metric,
  [(n)-[:ASSERTED_BY]->(a:Agent) | a.id] AS assertedBy,
  [(n)-[:CITES]->(s:Source) | s.id] AS source,
  [(n)<-[:OF]-(r:Review) | r.id] AS review,
  [(n)<-[r:BEARS_ON]-(e:Evidence) | [r.order, e.id]] AS evidence,
  [(n)-[r:DERIVES_FROM]->(c:Claim) | [r.order, c.id]] AS derivesFrom,
  [(n)<-[:DERIVES_FROM]-(c:Claim) | [c.slug, c.id]] AS derivedClaims,
  [(n)-[:SAME_AS]-(c:Claim) | [c.slug, c.id]] AS sameAs,
  [(n)-[:REASON_FOR]->(l:CausalLink) | [l.slug, l.id]] AS causalLinks`,
  ),
  Evidence: byIds(
    'Evidence',
    `n.slug, n.stance, n.finding, n.note,
  ${quantity('figure')},
  [(n)-[:FROM]->(s:Source) | s.id] AS source,
  [(n)-[r:USES]->(o:Observation) | [r.order, o.id]] AS observations`,
  ),
  Factor: byIds(
    'Factor',
    `n.slug, n.name,
  [(n)-[:MEASURED_AS]->(m:Metric) | m.id] AS metric,
  [(n)<-[:FROM_FACTOR]-(l:CausalLink) | [l.slug, l.id]] AS drives,
  [(n)<-[:TO_FACTOR]-(l:CausalLink) | [l.slug, l.id]] AS drivenBy`,
  ),
  Loop: byIds(
    'Loop',
    `n.slug, n.name,
  [(n)-[r:STEP]->(l:CausalLink) | [r.order, l.id]] AS links`,
  ),
  Metric: byIds(
    'Metric',
    `n.slug, n.name, n.unit, n.definition, n.names, n.symbols, n.phrases, n.speakers,
  [(n)-[r:MEASURED_BY]->(s:Series) | [r.preference, s.id]] AS series`,
  ),
  Observation: byIds('Observation', observationColumns('[(n)-[:OF]->(s:Series) | s.id]')),
  Review: byIds(
    'Review',
    `n.slug, n.verdict, n.because, n.reviewedOn, n.sawVerdict, n.sawMeasured,
  [(n)-[:OF]->(c:Claim) | c.id] AS claim,
  [(n)-[:BY]->(a:Agent) | a.id] AS reviewer,
  [(n)-[r:RESTS_ON]->(e:Evidence) | [r.order, e.id]] AS evidence`,
  ),
  Scenario: byIds(
    'Scenario',
    `n.slug, n.name, n.statement,
  [(n)-[r:TELLS]->(c:Claim) | [r.order, c.id]] AS claims,
  [(n)-[r:SHOCKS]->(f:Factor) | [r.order, f.id, r.level, r.levelLow, r.levelHigh, r.amount, r.low, r.high, r.unit, r.startYear, r.note]] AS shocks`,
  ),
  Series: byIds(
    'Series',
    `n.slug, n.name, n.officialId, n.unit, n.nature, n.frequency, n.seasonallyAdjusted, n.licence, n.redistributable,
  n.retrieval, n.notes, n.caveat, n.vintages, n.releaseDays, n.releaseBusiness, n.releaseText, n.firstReleaseHeld, n.observationCount,
  [(n)-[:FROM]->(s:Source) | s.id] AS source`,
  ),
  Source: byIds(
    'Source',
    `n.slug, n.title, n.url, n.publishedOn, n.retrievedOn, n.kind, n.seen, n.citation,
  [(n)-[:PUBLISHED_BY]->(a:Agent) | a.id] AS publisher`,
  ),
};

/** The stored checks of some claims by the claims' ids, in any order; the columns are those of `storedCheckOf`. */
export const READ_CHECKS = `UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:OF]-(n:Check) WHERE n.origin IS NOT NULL
RETURN c.id, c.slug, n.basis, n.verdict, n.formula, n.measured, n.difference, n.unit, n.asOf, n.asOfIsExact, n.because,
  n.steps, n.stepValues, n.stepUnits,
  n.trueWhenPeriods, n.trueWhenStarts, n.trueWhenEnds, n.trueWhenFrequencies, n.trueWhenVintages, n.trueWhenMeasured,
  ${quantity('quantity', 'c')},
  [(n)-[r:DECIDED_BY]->(o:Observation) | [r.order, o.id]] AS observations`;

/** All observations of some series, in any order. */
export const READ_OBSERVATIONS = `UNWIND $ids AS id MATCH (:Series {id: id})<-[:OF]-(n:Observation) WHERE n.origin IS NOT NULL
RETURN n.id, ${observationColumns('[id]')}`;
