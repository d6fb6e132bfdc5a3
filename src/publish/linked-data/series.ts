import type { DatasetLeaf, WithContext } from 'schema-dts';
import type { Frequency } from '../../domain/frequency.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { Setting } from '../forms.ts';
import type { Publication } from '../publication.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import { ownForm, ownThing, pageOf } from './addresses.ts';
import { projectNode } from './agents.ts';
import { listedClaimNode } from './claim.ts';
import { downloadsOf } from './downloads.ts';
import { given, givenAll } from './given.ts';
import { citedWork } from './works.ts';

const EVERY: { readonly [F in Frequency]: string } = {
  DAY: 'by day',
  WEEK: 'by week',
  MONTH: 'by month',
  QUARTER: 'by quarter',
  FISCAL_YEAR: 'by fiscal year',
  YEAR: 'by year',
  MULTI_YEAR: 'by several years',
};

/** A series as a data set that can be found, cited and downloaded. */
export function seriesDocument(publication: Publication<SeriesSubject>, setting: Setting): WithContext<DatasetLeaf> {
  const { subject, revision, at } = publication;
  const { site } = setting;
  const { slug, title, officialId, unit, source, licence, claims, redistributable } = subject;
  const measured = givenAll(
    'subjectOf',
    claims.map((claim) => listedClaimNode(claim, site)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': ownThing(publication, setting, 'series'),
    name: title,
    description: described(subject),
    url: pageOf(subject, site),
    version: revision,
    identifier: [slug, ...(officialId === null ? [] : [officialId])],
    creator: { '@type': 'Organization', name: source.publisher },
    license: { '@type': 'CreativeWork', name: licence },
    isAccessibleForFree: redistributable,
    isBasedOn: citedWork(source, site),
    variableMeasured: { '@type': 'PropertyValue', name: title, unitText: unit },
    ...given('temporalCoverage', coverage(subject)),
    ...given('distribution', redistributable ? downloadsOf(publication, setting) : null),
    ...measured,
    image: ownForm(publication, setting, 'png'),
    sdDatePublished: at,
    sdPublisher: projectNode(site),
  };
}

function described({ title, unit, frequency, seasonallyAdjusted, retrieval, notes, caveat }: SeriesSubject): string {
  const adjusted = seasonallyAdjusted === true ? ', seasonally adjusted' : '';
  return [
    `${title}, in ${unit}, ${EVERY[frequency]}${adjusted}.`,
    ...notes,
    ...(caveat === null ? [] : [`To be known before use: ${caveat}.`]),
    retrieval,
  ].join(' ');
}

/** From the first day of the first period to the last day of the last. */
function coverage({ rows }: SeriesSubject): string | null {
  const [first] = rows;
  if (first === undefined) return null;
  const [text, end] = first;
  const last = rows
    .map(([, day]) => day)
    .toSorted()
    .at(-1);
  return `${parsePeriod(text)?.start ?? end}/${last}`;
}
