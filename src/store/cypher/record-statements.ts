import { NODE_LABELS, type NodeLabel } from '../../domain/node-label.ts';
import { neighbourColumns } from './neighbour-patterns.ts';

const quantity = (prefix: string, node = 'n'): string =>
  ['Text', 'Value', 'Low', 'High', 'Unit', 'Comparator', 'Step', 'Round']
    .map((part) => `${node}.${prefix}${part}`)
    .join(', ');

/** Columns of an observation, but for its series; the mapping reads both statements. */
const OF_OBSERVATION = `n.period, n.periodStart, n.periodEnd, n.frequency, n.value, n.vintage, n.releasedOn, n.releasedOnIsEstimated`;

const SHOCKS = `[(n)-[r:SHOCKS]->(f:Factor) | [r.order, f.id, r.level, r.levelLow, r.levelHigh, r.amount, r.low, r.high, r.unit, r.startYear, r.note]]`;

/** What a node of each label has of its own. */
const OWN_COLUMNS: { readonly [L in NodeLabel]: string } = {
  Agent: 'n.slug, n.name, n.kind',
  Article: 'n.slug, n.title, n.publishedOn, n.publishedOnIsExact, n.sha256, n.sections',
  CausalLink: `n.slug, n.statement, n.polarity, n.delay, n.isIdentity,
  n.strengthValue, n.strengthLow, n.strengthHigh, n.strengthUnit`,
  Claim: `n.slug, n.statement, n.printed, n.reads, n.kind, n.formula, n.notCheckedBecause, n.outcomeFormula, n.verdict, n.disagrees,
  ${quantity('quantity')},
  n.period, n.periodStart, n.periodEnd, n.periodFrequency, n.periodAnchor,
  n.textSha256, n.section, n.paragraph, n.sentence, n.figureStart, n.figureEnd`,
  Evidence: `n.slug, n.stance, n.finding, n.note,
  ${quantity('figure')}`,
  Factor: 'n.slug, n.name',
  Loop: 'n.slug, n.name',
  Metric: 'n.slug, n.name, n.unit, n.definition, n.names, n.symbols, n.phrases, n.speakers',
  Observation: OF_OBSERVATION,
  Review: 'n.slug, n.verdict, n.because, n.reviewedOn, n.sawVerdict, n.sawMeasured',
  Scenario: 'n.slug, n.name, n.statement',
  Series: `n.slug, n.name, n.officialId, n.unit, n.nature, n.frequency, n.seasonallyAdjusted, n.licence, n.redistributable,
  n.retrieval, n.notes, n.caveat, n.vintages, n.releaseDays, n.releaseBusiness, n.releaseText, n.firstReleaseHeld, n.observationCount`,
  Source: 'n.slug, n.title, n.url, n.publishedOn, n.retrievedOn, n.kind, n.seen, n.citation',
};

/** What is read beside, by name: a comprehension for each. */
const namedColumns = (label: NodeLabel): readonly (readonly [name: string, comprehension: string])[] => [
  ...neighbourColumns(label),
  ...(label === 'Scenario' ? [['shocks', SHOCKS] as const] : []),
];

const byIds = (label: NodeLabel): string => {
  const named = namedColumns(label).map(([name, comprehension]) => `${comprehension} AS ${name}`);
  return `UNWIND $ids AS id MATCH (n:${label} {id: id}) WHERE n.origin IS NOT NULL
RETURN ${['n.id', OWN_COLUMNS[label], ...named].join(',\n  ')}`;
};

/** All that the mapping of a label reads of a node `n`, as one list. */
export const recordAsList = (label: NodeLabel): string =>
  `[${['n.id', OWN_COLUMNS[label], ...namedColumns(label).map(([, comprehension]) => comprehension)].join(', ')}]`;

/** One statement a label: own properties and the ids of neighbours, one row for each id that is there, in any order. */
export const READ_RECORDS = Object.fromEntries(NODE_LABELS.map((label) => [label, byIds(label)])) as {
  readonly [L in NodeLabel]: string;
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
RETURN n.id, ${OF_OBSERVATION}, [id] AS series`;
