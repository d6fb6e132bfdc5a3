import type { PublishedCheck } from '../subjects/claim.ts';
import type { PublishedObservation } from '../subjects/shared.ts';
import { dayInWords } from '../words.ts';
import type { Names } from './names.ts';
import { about, day, exact, maybe, type Triple, text, word } from './terms.ts';

/** How the claim was computed: by which formula, from which figures, on what was known when, and what came out. */
export function checkProvenance(check: PublishedCheck, { part, project, thing }: Names): readonly Triple[] {
  const { formula, measured, difference, unit, asOf, observations, because } = check;
  const [activity, known] = [part('check'), part('known')];
  const figures = observations.map((observation, index) => ({ observation, name: `observation-${index + 1}` }));
  return [
    ...about(activity, [
      ['a', word('prov:Activity')],
      ['prov:wasAssociatedWith', project],
      ['prov:used', part('formula')],
      ['prov:used', known],
      ['rdfs:comment', text(because)],
    ]),
    ...about(part('formula'), [
      ['a', word('prov:Plan')],
      ['prov:value', text(formula)],
    ]),
    ...about(known, [
      ['a', word('prov:Collection')],
      ['rdfs:label', text(knownInWords(check))],
      // PROV has words for when something was made, and none for the day up to which a state of knowledge holds.
      ['dcterms:valid', maybe(asOf, day)],
      ...figures.map(({ name }) => ['prov:hadMember', part(name)] as const),
    ]),
    ...figures.flatMap(({ observation, name }) => observed(observation, name, { part, thing })),
    ...computed('measured', measured, unit, part),
    ...computed('difference', difference, unit, part),
  ];
}

function knownInWords({ asOf, asOfIsExact }: PublishedCheck): string {
  if (asOf === null) return 'The latest data.';
  return `Only what had been published by ${dayInWords(asOf, asOfIsExact)}.`;
}

/** A figure of a series. Its period stands as DCAT writes one, since dates of the calendar can be compared. */
function observed(
  { series, period, value, unit, vintage, releasedOn, releasedOnIsEstimated }: PublishedObservation,
  name: string,
  { part, thing }: Pick<Names, 'part' | 'thing'>,
): readonly Triple[] {
  const estimated = releasedOn !== null && releasedOnIsEstimated;
  return [
    ...about(part(name), [
      ['a', word('schema:QuantitativeValue')],
      ['prov:wasDerivedFrom', thing('series', series)],
      ['schema:value', exact(value)],
      ['schema:unitText', text(unit)],
      ['dcterms:temporal', part(`${name}-period`)],
      ['pav:version', maybe(vintage, text)],
      ['dcterms:available', maybe(releasedOn, day)],
      ['rdfs:comment', estimated ? text('The day of release is estimated.') : null],
    ]),
    ...about(part(`${name}-period`), [
      ['a', word('dcterms:PeriodOfTime')],
      ['rdfs:label', text(period.text)],
      ['dcat:startDate', day(period.start)],
      ['dcat:endDate', day(period.end)],
    ]),
  ];
}

/** What came out; nothing where nothing could be measured, which the comment of the check explains. */
function computed(name: string, value: string | null, unit: string, part: Names['part']): readonly Triple[] {
  if (value === null) return [];
  return about(part(name), [
    ['a', word('schema:QuantitativeValue')],
    ['prov:wasGeneratedBy', part('check')],
    ['schema:name', text(name)],
    ['schema:value', exact(value)],
    ['schema:unitText', text(unit)],
  ]);
}
