import { grouped } from '../amounts.ts';
import { isRated } from '../linked-data/rating.ts';
import { pathOf } from '../paths.ts';
import type { ArticleSubject } from '../subjects/article.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import type { SourceSubject } from '../subjects/source.ts';
import type { Subject } from '../subjects/subject.ts';
import {
  CLAIM_KIND_WORDS,
  dayInWords,
  figureAtAGlance,
  figureInWords,
  SEEN_WORDS,
  SOURCE_KIND_WORDS,
  STANCE_WORDS,
  VERDICT_WORDS,
} from '../words.ts';
import { linkDigest, loopDigest, mapDigest } from './digest-of-causes.ts';
import {
  claimsTable,
  type Digest,
  type Fact,
  fact,
  findingsTable,
  sourceLink,
  table,
  type Words,
} from './digest-parts.ts';

/** The newest so many figures of a series are in its text; all are in its table. */
const FIGURES = 12;

/** What a text about a subject says. `site` is where links lead. */
export function digestOf(subject: Subject, site: string): Digest {
  switch (subject.kind) {
    case 'claim':
      return claimDigest(subject, site);
    case 'article':
      return articleDigest(subject, site);
    case 'series':
      return seriesDigest(subject, site);
    case 'source':
      return sourceDigest(subject, site);
    case 'loop':
      return loopDigest(subject, site);
    case 'causal-link':
      return linkDigest(subject, site);
    case 'causal-map':
      return mapDigest(subject, site);
    default:
      return subject satisfies never;
  }
}

function claimDigest(claim: ClaimSubject, site: string): Digest {
  const { check, article, source, quantity } = claim;
  const measured = check?.measured ?? null;
  return {
    heading: `“${claim.printed}”: ${VERDICT_WORDS[claim.verdict]}`,
    lead: claim.statement,
    facts: [
      ['Verdict', VERDICT_WORDS[claim.verdict]],
      ['Printed', quantity?.text ?? claim.printed],
      ...fact('Measured', check && (measured === null ? 'not measured' : figureAtAGlance(measured, check.unit))),
      ...fact('Period', claim.period?.text ?? null),
      ...fact('Measure', claim.metric?.name ?? null),
      ['Kind', CLAIM_KIND_WORDS[claim.claimKind]],
      ['Said by', claim.assertedBy.name],
      ['Article', { text: article.title, url: `${site}${pathOf({ kind: 'article', slug: article.slug })}` }],
      ['Published', dayInWords(article.publishedOn, article.publishedOnIsExact)],
      ...fact('Source', source && sourceLink(source, site)),
    ],
    paragraphs: [claim.because],
    tables: findingsTable(claim.evidence, site),
  };
}

function articleDigest(article: ArticleSubject, site: string): Digest {
  const { total, byVerdict } = article.scorecard;
  return {
    heading: article.title,
    lead: `${total} claims, ${byVerdict.reduce((sum, { verdict, count }) => sum + (isRated(verdict) ? count : 0), 0)} of them checked; why the others are not is said with each.`,
    facts: [
      ['Published', dayInWords(article.publishedOn, article.publishedOnIsExact)],
      ['Publisher', article.publisher ?? 'not known'],
      ...byVerdict.map(({ verdict, count }): Fact => [VERDICT_WORDS[verdict], String(count)]),
    ],
    paragraphs: [],
    tables: claimsTable('Claims', article.claims, site),
  };
}

function seriesDigest(series: SeriesSubject, site: string): Digest {
  const { rows, unit } = series;
  const newest = rows.slice(-FIGURES).reverse();
  const csv = `${site}${pathOf(series, { form: 'csv' })}`;
  return {
    heading: series.title,
    lead: series.source.citation,
    facts: [
      ['Unit', unit],
      ['Frequency', series.frequency.toLowerCase().replace('_', ' ')],
      ...fact('Official name', series.officialId),
      ['Source', sourceLink(series.source, site)],
      ['Publisher', series.source.publisher],
      ['Licence', series.licence],
      [
        'Figures',
        series.redistributable
          ? { text: grouped(String(rows.length)), url: csv }
          : 'cited singly only, by their licence',
      ],
      ...fact('Vintages', series.vintages.length === 0 ? null : series.vintages.join(', ')),
    ],
    paragraphs: [series.caveat, ...series.notes].flatMap((text) => (text === null ? [] : [text])),
    tables: [
      ...table(
        rows.length > FIGURES ? 'Newest figures' : 'Figures',
        ['Period', 'Value', ...(series.vintages.length === 0 ? [] : ['Vintage']), 'Released'],
        newest.map(([period, , value, vintage, releasedOn, isEstimated]) => [
          period,
          figureInWords(value, unit),
          ...(series.vintages.length === 0 ? [] : [vintage ?? '']),
          releasedOn === null ? '' : `${releasedOn}${isEstimated ? ' (estimated)' : ''}`,
        ]),
      ).map((each) => ({
        ...each,
        note:
          rows.length > FIGURES
            ? `The newest ${FIGURES} of ${grouped(String(rows.length))} figures; all are at ${csv}.`
            : null,
      })),
      ...claimsTable('Claims about it', series.claims, site),
    ],
  };
}

function sourceDigest(source: SourceSubject, site: string): Digest {
  return {
    heading: source.title,
    lead: source.citation,
    facts: [
      ['Publisher', source.publisher.name],
      ['Kind', SOURCE_KIND_WORDS[source.sourceKind]],
      ...fact('Published', source.publishedOn),
      ...fact('Retrieved', source.retrievedOn),
      ['Read', SEEN_WORDS[source.seen]],
      ...fact('Address', source.url === null ? null : { text: source.url, url: source.url }),
    ],
    paragraphs: [],
    tables: [
      ...table(
        'Series that it publishes',
        ['Series'],
        source.series.map(({ slug, name }) => [{ text: name, url: `${site}${pathOf({ kind: 'series', slug })}` }]),
      ),
      ...claimsTable('Claims of which it is the source', source.claims, site),
      ...table(
        'Findings in it',
        ['Stance', 'Finding', 'On'],
        source.findings.flatMap(({ stance, finding, claims, causalLinks }) => [
          ...claims.map(({ slug, printed }): Words[] => [
            STANCE_WORDS[stance],
            finding,
            { text: printed, url: `${site}${pathOf({ kind: 'claim', slug })}` },
          ]),
          ...causalLinks.map(({ slug, name }): Words[] => [
            STANCE_WORDS[stance],
            finding,
            { text: name, url: `${site}${pathOf({ kind: 'causal-link', slug })}` },
          ]),
        ]),
      ),
    ],
  };
}
