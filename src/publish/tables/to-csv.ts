import type { MappedLink } from '../causal-map/causal-map.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { Subject } from '../subjects/subject.ts';
import { VERDICT_WORDS } from '../words.ts';
import { csvHead, csvRows, type Row } from './csv.ts';

/** A table of a subject by RFC 4180: its columns stay, new ones come last. Missing values are empty. */
export function toCsv(publication: Publication, setting: Setting): string {
  const { columns, rows } = tableOf(publication, setting);
  return `${csvHead(columns)}${csvRows(columns, rows)}`;
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function tableOf({ subject, revision }: Publication, { site }: Setting): Table {
  switch (subject.kind) {
    case 'claim':
      return { columns: CLAIM_COLUMNS, rows: [{ ...claimRow(subject, site), revision }] };
    case 'article':
      return {
        columns: [
          'slug',
          'section',
          'printed',
          'statement',
          'kind',
          'metric',
          'period',
          'verdict',
          'verdict_words',
          'because',
          'judged_on',
          'permalink',
          'said_by',
        ],
        rows: subject.claims.map(({ claimKind, judgedOn, assertedBy, place: _place, ...claim }) => ({
          ...claim,
          kind: claimKind,
          verdict_words: VERDICT_WORDS[claim.verdict],
          judged_on: judgedOn,
          permalink: `${site}${pathOf({ kind: 'claim', slug: claim.slug })}`,
          said_by: assertedBy ?? null,
        })),
      };
    case 'series':
      return {
        columns: ['period', 'period_end', 'value', 'unit', 'vintage', 'released_on', 'released_on_is_estimated'],
        rows: subject.rows.map(([period, periodEnd, value, vintage, releasedOn, isEstimated]) => ({
          period,
          period_end: periodEnd,
          value,
          unit: subject.unit,
          vintage,
          released_on: releasedOn,
          released_on_is_estimated: releasedOn === null ? null : isEstimated,
        })),
      };
    case 'source':
      return {
        columns: ['relation', 'stance', 'finding', 'slug', 'text', 'verdict', 'permalink'],
        rows: sourceRows(subject, site),
      };
    case 'causal-link':
      return {
        columns: [
          'stance',
          'finding',
          'figure',
          'note',
          'source',
          'source_title',
          'source_publisher',
          'source_url',
          'seen',
        ],
        rows: subject.evidence.map(({ stance, finding, figure, note, source }) => ({
          stance,
          finding,
          figure,
          note,
          source: source.slug,
          source_title: source.title,
          source_publisher: source.publisher,
          source_url: source.url,
          seen: source.seen,
        })),
      };
    case 'loop':
    case 'causal-map':
      return { columns: LINK_COLUMNS, rows: linkRows(subject.map.factors, subject.map.links, site) };
    default:
      return subject satisfies never;
  }
}

/** As much of a claim as stands in a row. */
export type ClaimInRow = Pick<
  ClaimSubject,
  | 'slug'
  | 'printed'
  | 'statement'
  | 'verdict'
  | 'because'
  | 'quantity'
  | 'check'
  | 'period'
  | 'metric'
  | 'formula'
  | 'judgedOn'
  | 'assertedBy'
  | 'source'
> & { readonly article: Pick<ClaimSubject['article'], 'slug' | 'title'> };

/** What a row tells of a claim; `claimRow` fills it. */
export const CLAIM_COLUMNS = [
  'slug',
  'printed',
  'statement',
  'verdict',
  'verdict_words',
  'because',
  'stated',
  'measured',
  'difference',
  'unit',
  'period',
  'period_start',
  'period_end',
  'metric',
  'formula',
  'as_of',
  'judged_on',
  'article',
  'article_title',
  'asserted_by',
  'source',
  'source_url',
  'permalink',
  'revision',
  'comparator',
  'measured_unit',
];

/** A claim as a row: on what had been published on the day of its article. */
export function claimRow(claim: ClaimInRow, site: string): Row {
  const { check, period, article, source } = claim;
  // "Rising" states no number, and what it is measured by is no difference from one.
  const isDirection = claim.quantity?.comparator === 'INCREASE' || claim.quantity?.comparator === 'DECREASE';
  const quantity = isDirection ? null : claim.quantity;
  return {
    slug: claim.slug,
    printed: claim.printed,
    statement: claim.statement,
    verdict: claim.verdict,
    verdict_words: VERDICT_WORDS[claim.verdict],
    because: claim.because,
    stated: quantity?.value ?? null,
    measured: check?.measured ?? null,
    difference: isDirection ? null : (check?.difference ?? null),
    unit: quantity?.unit ?? null,
    period: period?.text ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    metric: claim.metric?.name ?? null,
    formula: claim.formula,
    as_of: check?.asOf ?? null,
    judged_on: claim.judgedOn,
    article: article.slug,
    article_title: article.title,
    asserted_by: claim.assertedBy.name,
    source: source?.title ?? null,
    source_url: source?.url ?? null,
    permalink: `${site}${pathOf({ kind: 'claim', slug: claim.slug })}`,
    comparator: claim.quantity?.comparator ?? null,
    measured_unit: check?.unit ?? null,
  };
}

function sourceRows({ series, claims, findings }: Extract<Subject, { kind: 'source' }>, site: string): readonly Row[] {
  const claimCells = (claim: { slug: string; statement: string; verdict: string }): Row => ({
    slug: claim.slug,
    text: claim.statement,
    verdict: claim.verdict,
    permalink: `${site}${pathOf({ kind: 'claim', slug: claim.slug })}`,
  });
  return [
    ...series.map(({ slug, name }) => ({
      relation: 'publishes',
      slug,
      text: name,
      permalink: `${site}${pathOf({ kind: 'series', slug })}`,
    })),
    ...claims.map((claim) => ({ relation: 'is the source of', ...claimCells(claim) })),
    ...findings.flatMap(({ stance, finding, claims: about, causalLinks }) => [
      ...about.map((claim) => ({ relation: 'bears on', stance, finding, ...claimCells(claim) })),
      ...causalLinks.map(({ slug, name }) => ({
        relation: 'bears on',
        stance,
        finding,
        slug,
        text: name,
        permalink: `${site}${pathOf({ kind: 'causal-link', slug })}`,
      })),
    ]),
  ];
}

const LINK_COLUMNS = [
  'slug',
  'from',
  'from_name',
  'to',
  'to_name',
  'statement',
  'polarity',
  'delay',
  'standing',
  'is_identity',
  'strength',
  'strength_low',
  'strength_high',
  'strength_unit',
  'strength_source',
  'permalink',
];

function linkRows(
  factors: readonly { readonly slug: string; readonly name: string }[],
  links: readonly MappedLink[],
  site: string,
): readonly Row[] {
  const names = new Map(factors.map(({ slug, name }) => [slug, name]));
  return links.map(({ slug, from, to, statement, polarity, delay, standing, isIdentity, strength }) => ({
    slug,
    from,
    from_name: names.get(from) ?? null,
    to,
    to_name: names.get(to) ?? null,
    statement,
    polarity,
    delay,
    standing,
    is_identity: isIdentity,
    strength: strength?.value ?? null,
    strength_low: strength?.low ?? null,
    strength_high: strength?.high ?? null,
    strength_unit: strength?.unit ?? null,
    strength_source: strength?.source ?? null,
    permalink: `${site}${pathOf({ kind: 'causal-link', slug })}`,
  }));
}
