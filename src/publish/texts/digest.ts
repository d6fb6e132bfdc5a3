import { SIGNS } from '../../domain/causal-notation.ts';
import type { MappedLink } from '../causal-map/causal-map.ts';
import { STANDING_WORDS } from '../causal-map/link-label.ts';
import { pathOf } from '../paths.ts';
import type { ArticleSubject } from '../subjects/article.ts';
import type { CausalLinkSubject } from '../subjects/causal-link.ts';
import type { CausalMapSubject } from '../subjects/causal-map.ts';
import type { ClaimSubject } from '../subjects/claim.ts';
import type { LoopSubject, PublishedRange } from '../subjects/loop.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import type { CitedSource, ListedClaim, Named, PublishedFinding } from '../subjects/shared.ts';
import type { SourceSubject } from '../subjects/source.ts';
import type { Subject } from '../subjects/subject.ts';
import {
  CLAIM_KIND_WORDS,
  dayInWords,
  figureInWords,
  LOOP_WORDS,
  POLARITY_WORDS,
  SEEN_WORDS,
  SOURCE_KIND_WORDS,
  STANCE_WORDS,
  VERDICT_WORDS,
} from '../words.ts';

/** A text, or one that leads somewhere. */
export type Words = string | { readonly text: string; readonly url: string };

export interface DigestTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Words[])[];
  /** Where rows were left away, how many there are and where all of them stand. */
  readonly note: string | null;
}

/** What a text about a subject says, in whatever notation. */
export interface Digest {
  readonly heading: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: Words])[];
  readonly paragraphs: readonly string[];
  readonly tables: readonly DigestTable[];
}

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

type Fact = readonly [label: string, value: Words];

const fact = (label: string, value: Words | null): readonly Fact[] => (value === null ? [] : [[label, value]]);

const sourceLink = ({ title, url, slug }: Pick<CitedSource, 'title' | 'url' | 'slug'>, site: string): Words => ({
  text: title,
  url: url ?? `${site}${pathOf({ kind: 'source', slug })}`,
});

const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly Words[])[],
): readonly DigestTable[] => (rows.length === 0 ? [] : [{ title, columns, rows, note: null }]);

function claimsTable(title: string, claims: readonly ListedClaim[], site: string): readonly DigestTable[] {
  return table(
    title,
    ['Figure', 'Claim', 'Verdict'],
    claims.map(({ slug, printed, statement, verdict }) => [
      { text: printed, url: `${site}${pathOf({ kind: 'claim', slug })}` },
      statement,
      VERDICT_WORDS[verdict],
    ]),
  );
}

function findingsTable(evidence: readonly PublishedFinding[], site: string): readonly DigestTable[] {
  return table(
    'Evidence',
    ['Stance', 'Finding', 'Source', 'Publisher', 'Read'],
    evidence.map(({ stance, finding, source }) => [
      STANCE_WORDS[stance],
      finding,
      sourceLink(source, site),
      source.publisher,
      SEEN_WORDS[source.seen],
    ]),
  );
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
      ...fact('Measured', check && (measured === null ? 'not measured' : figureInWords(measured, check.unit))),
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
    lead: `${total} claims, each checked.`,
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
        series.redistributable ? { text: String(rows.length), url: csv } : 'cited singly only, by their licence',
      ],
      ...fact('Vintages', series.vintages.length === 0 ? null : series.vintages.join(', ')),
    ],
    paragraphs: [series.caveat, ...series.notes].flatMap((text) => (text === null ? [] : [text])),
    tables: [
      ...table(
        rows.length > FIGURES ? 'Newest figures' : 'Figures',
        ['Period', 'Value', 'Vintage', 'Released'],
        newest.map(([period, , value, vintage, releasedOn, isEstimated]) => [
          period,
          figureInWords(value, unit),
          vintage ?? '',
          releasedOn === null ? '' : `${releasedOn}${isEstimated ? ' (estimated)' : ''}`,
        ]),
      ).map((each) => ({
        ...each,
        note: rows.length > FIGURES ? `The newest ${FIGURES} of ${rows.length} figures; all are at ${csv}.` : null,
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

function linksTable({ factors, links }: CausalMapSubject['map'], site: string): readonly DigestTable[] {
  const names = new Map(factors.map(({ slug, name }) => [slug, name]));
  const row = ({ slug, from, to, polarity, delay, standing }: MappedLink): Words[] => [
    { text: `${names.get(from)} → ${names.get(to)}`, url: `${site}${pathOf({ kind: 'causal-link', slug })}` },
    `${SIGNS[polarity]} ${POLARITY_WORDS[polarity]}`,
    delay ?? 'none',
    STANDING_WORDS[standing],
  ];
  return table('Links', ['Link', 'Sign', 'Delay', 'Standing'], links.map(row));
}

/** "22.4 (16.77 to 65.05) percent" */
function rangeInWords({ value, low, high, unit }: PublishedRange): string {
  const range = low === high ? '' : ` (${low} to ${high})`;
  return figureInWords(value, unit).replace(/^(\S+)/, (number) => `${number}${range}`);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function loopDigest(loop: LoopSubject, site: string): Digest {
  const { gain } = loop;
  return {
    heading: loop.title,
    lead: `${capital(LOOP_WORDS[loop.polarity])}, ${STANDING_WORDS[loop.standing]}: ${loop.because}`,
    facts: [
      ['Walk', loop.signedText],
      ['Standing', STANDING_WORDS[loop.standing]],
      ['Weakest link', linkOf(loop.weakestLink, site)],
      ...fact('Comes back in the first year', gain.firstYear && rangeInWords(gain.firstYear)),
      ...fact('Comes back in ten years', gain.tenYears && rangeInWords(gain.tenYears)),
    ],
    paragraphs: [gain.because, ...gain.assumptions],
    tables: linksTable(loop.map, site),
  };
}

const linkOf = ({ slug, name }: Named, site: string): Words => ({
  text: name,
  url: `${site}${pathOf({ kind: 'causal-link', slug })}`,
});

function linkDigest(link: CausalLinkSubject, site: string): Digest {
  const { strength } = link;
  return {
    heading: link.title,
    lead: link.statement,
    facts: [
      ['Sign', `${SIGNS[link.polarity]} ${POLARITY_WORDS[link.polarity]}`],
      ['Delay', link.delay ?? 'none'],
      ['Standing', STANDING_WORDS[link.standing]],
      ...(strength === null
        ? []
        : [['Strength', rangeInWords(strength)] as const, ['Strength by', sourceLink(strength.source, site)] as const]),
    ],
    paragraphs: [link.because],
    tables: [
      ...findingsTable(link.evidence, site),
      ...claimsTable('Claims offered as reasons', link.claims, site),
      ...table(
        'Loops that it is a step of',
        ['Loop'],
        link.loops.map(({ slug, name }) => [{ text: name, url: `${site}${pathOf({ kind: 'loop', slug })}` }]),
      ),
    ],
  };
}

function mapDigest({ title, map, loops }: CausalMapSubject, site: string): Digest {
  return {
    heading: title,
    lead: `${map.factors.length} factors and ${map.links.length} causal links between them.`,
    facts: [],
    paragraphs: [],
    tables: [
      ...linksTable(map, site),
      ...table(
        'Loops',
        ['Loop'],
        loops.map(({ slug, name }) => [{ text: name, url: `${site}${pathOf({ kind: 'loop', slug })}` }]),
      ),
    ],
  };
}
