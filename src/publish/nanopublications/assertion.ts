import { agentNode } from '../linked-data/agents.ts';
import { isRated, type RatedVerdict, ratingOf } from '../linked-data/rating.ts';
import { shortClaim } from '../linked-data/short-claim.ts';
import { exactDay, quotationIn } from '../linked-data/works.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import { VERDICT_WORDS } from '../words.ts';
import type { Names } from './names.ts';
import { about, day, exact, maybe, type Triple, text, type Word, whole, word } from './terms.ts';

/** What the nanopublication says: the claim and its review, or why it was not checked, as the JSON-LD has it. */
export function assertionOf(subject: ClaimSubject, names: Names): readonly Triple[] {
  const { verdict } = subject;
  return [...(isRated(verdict) ? reviewOf(subject, verdict, names) : []), ...claimOf(subject, names)];
}

function reviewOf(subject: ClaimSubject, verdict: RatedVerdict, { claim, part, project }: Names): readonly Triple[] {
  const { statement, printed, metric, period, because, judgedOn } = subject;
  const rating = part('rating');
  const short = shortClaim({ statement, printed, metric: metric?.name ?? null, period: period?.text ?? null });
  const { '@type': _type, ...told } = ratingOf(verdict, because);
  const fields = Object.entries<unknown>(told).map(
    ([field, value]) =>
      [`schema:${field}` as Word, typeof value === 'number' ? whole(value) : text(String(value))] as const,
  );
  return [
    ...about(part('review'), [
      ['a', word('schema:ClaimReview')],
      ['schema:claimReviewed', text(short)],
      ['schema:author', project],
      ['schema:datePublished', day(judgedOn)],
      ['schema:itemReviewed', claim],
      ['schema:reviewRating', rating],
    ]),
    ...about(rating, [['a', word('schema:Rating')], ...fields]),
  ];
}

function claimOf(subject: ClaimSubject, { claim, part, thing }: Names): readonly Triple[] {
  const { title, statement, verdict, because, assertedBy, article, period, metric, derivesFrom } = subject;
  const [author, metricNode, work] = [part('asserted-by'), part('metric'), thing('article', article.slug)];
  const { '@type': kind } = agentNode(assertedBy);
  return [
    ...about(claim, [
      ['a', word('schema:Claim')],
      ['schema:name', text(title)],
      ['schema:text', text(statement)],
      ['schema:description', isRated(verdict) ? null : text(`${VERDICT_WORDS[verdict]}: ${because}`)],
      ['schema:author', author],
      ['schema:datePublished', maybe(exactDay(article), day)],
      ['schema:appearance', work],
      ['schema:about', metric && metricNode],
      ['schema:temporalCoverage', period && text(`${period.start}/${period.end}`)],
      ...derivesFrom.map(({ slug }) => ['schema:isBasedOn', thing('claim', slug)] as const),
    ]),
    ...about(author, [
      ['a', word(`schema:${kind}`)],
      ['schema:name', text(assertedBy.name)],
    ]),
    ...about(work, [
      ['a', word('schema:Article')],
      ['schema:name', text(article.title)],
      ['schema:hasPart', part('printed')],
    ]),
    ...printedOf(subject, part),
    ...(metric === null
      ? []
      : about(metricNode, [
          ['a', word('schema:StatisticalVariable')],
          ['schema:name', text(metric.name)],
          ['schema:description', text(metric.definition)],
        ])),
  ];
}

/** The figure as it is printed, and as the numbers that the print admits. */
function printedOf({ printed, locator, quantity }: ClaimSubject, part: Names['part']): readonly Triple[] {
  const quoted = about(part('printed'), [
    ['a', word('schema:Quotation')],
    ['schema:text', text(printed)],
    ['schema:description', text(String(quotationIn(printed, locator).description))],
    ['schema:about', quantity && part('stated')],
  ]);
  if (quantity === null) return quoted;
  return [
    ...quoted,
    ...about(part('stated'), [
      ['a', word('schema:QuantitativeValue')],
      ['schema:value', exact(quantity.value)],
      ['schema:minValue', maybe(quantity.low, exact)],
      ['schema:maxValue', maybe(quantity.high, exact)],
      ['schema:unitText', text(quantity.unit)],
    ]),
  ];
}
