// The claims of one made-up article, with their evidence.
import { decimal } from '../../../dist/domain/decimal.js';
import { nodeId, observationId } from '../../../dist/domain/node-id.js';
import { parsePeriod } from '../../../dist/domain/period.js';
import { metricText } from './measure-records.mjs';
import { articleSlug, claimSlug, metricSlug, seriesSlug, sourceSlug } from './shapes.mjs';
import { findingOf, oneOf, pick, statementOf } from './words.mjs';

const KINDS = ['HISTORICAL_FACT', 'HISTORICAL_FACT', 'HISTORICAL_FACT', 'OFFICIAL_PROJECTION', 'FORECAST', 'ESTIMATE'];

/** As often as each is in the seed, about. */
const VERDICTS = [
  ...['ACCURATE', 'ACCURATE', 'ACCURATE', 'ACCURATE', 'ACCURATE', 'CLOSE', 'CLOSE', 'MISDATED', 'MISLEADING'],
  ...['CONTRADICTED', 'PENDING', 'UNVERIFIED', 'NOT_CHECKABLE', 'NOT_CHECKABLE'],
];

const quantity = (billions, text) => {
  const value = decimal(billions).times(1e9);
  const step = decimal(1e8);
  const half = decimal(5e7);
  const [low, high] = [value.minus(half), value.plus(half)];
  return { text, value, low, high, unit: 'USD', comparator: 'EQUAL', step, round: step };
};

const billionsOf = (...numbers) => `${pick(900, ...numbers, 11) + 100}.${pick(9, ...numbers, 12) + 1}`;

function evidenceOf(article, claim, number, metric, sources, observations) {
  const slug = `${claimSlug(article, claim)}-e${number}`;
  const billions = billionsOf(article, claim, number);
  const month = pick(observations - 1, article, claim, number, 13);
  const months = pick(2, article, claim, number, 14) === 0 ? [month] : [month, month + 1];
  return {
    label: 'Evidence',
    id: nodeId('Evidence', slug),
    slug,
    stance: number === 1 ? oneOf(['SUPPORTS', 'SUPPORTS', 'DISPUTES'], article, claim, 15) : 'CONTEXT',
    finding: findingOf(article, claim, number, billions),
    figure: quantity(billions, `${billions} billion dollars`),
    note: number === 1 ? null : 'Net means after redemptions; what is sold in all is several times as much.',
    sourceId: nodeId('Source', sourceSlug(pick(sources, article, claim, number, 16))),
    observationIds: months.map((each) => observationId(seriesSlug(metric), metricText(each), null)),
  };
}

/** Claims and evidence of an article, on metrics and from sources below the numbers given. */
export function claimRecords(article, shape, { metrics, sources }) {
  const from = articleSlug(article);
  const records = [];
  for (let claim = 1; claim <= shape.claims; claim += 1) {
    const slug = claimSlug(article, claim);
    const metric = shape.isShared ? pick(metrics, article, claim, 17) : metrics - 1;
    const billions = billionsOf(article, claim);
    const printed = `$${billions} billion`;
    const count = pick(2, article, claim, 18) + 1;
    const evidence = Array.from({ length: count }, (_, number) =>
      evidenceOf(article, claim, number + 1, metric, sources, shape.observations),
    );
    const start = claim * 140 + pick(60, article, claim, 19);
    const place = { section: claim <= shape.claims / 2 ? 'the debt' : 'the loop', paragraph: claim, sentence: 1 };
    records.push(...evidence, {
      label: 'Claim',
      id: nodeId('Claim', slug),
      slug,
      statement: statementOf(article, claim, metric, billions),
      printed,
      reads: null,
      kind: oneOf(KINDS, article, claim, 20),
      quantity: quantity(billions, printed),
      period: parsePeriod(metricText(pick(shape.observations, article, claim, 21))),
      periodAnchor: 'STATED',
      formula: `at("${seriesSlug(metric)}", "$from")`,
      notCheckedBecause: null,
      outcomeFormula: null,
      verdict: oneOf(VERDICTS, article, claim, 22),
      disagrees: false,
      locator: { sha256: article.toString(16).padStart(64, '0'), ...place, start, end: start + printed.length },
      articleId: nodeId('Article', from),
      metricId: nodeId('Metric', metricSlug(metric)),
      assertedById: nodeId('Agent', `${from}-author`),
      sourceId: nodeId('Source', sourceSlug(pick(sources, article, claim, 23))),
      reviewId: null,
      evidenceIds: evidence.map(({ id }) => id),
      derivesFromIds: [],
      derivedClaimIds: [],
      sameAsIds: [],
      causalLinkIds: [],
    });
  }
  return records;
}
