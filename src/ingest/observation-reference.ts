import { observationId } from '../domain/node-id.ts';
import { fault } from './fault.ts';
import type { Place } from './place.ts';
import type { SeriesFile } from './series-from-csv.ts';
import { suggestion } from './suggestion.ts';

const REFERENCE = /^([^@#]+)(?:@([^@#]+))?#([^@#]+)$/;

/** The id of the observation that "treasury/net-marketable-borrowing@2025-11-03#2025Q4" names. */
export function observationReference(text: string, known: ReadonlyMap<string, SeriesFile>, place: Place): string {
  const [, slug = '', vintage = null, period = ''] = REFERENCE.exec(text) ?? [];
  if (slug === '') {
    const right = 'Write series, vintage if it has any and period, as "cbo/deficit@2025-01#FY2035".';
    throw fault(place, `"${text}" does not name an observation.`, right);
  }
  const file = known.get(slug);
  if (file === undefined) {
    const otherwise = 'Name one that is in the seed, or add it.';
    throw fault(place, `There is no series "${slug}".`, suggestion(slug, known.keys(), otherwise));
  }
  const id = observationId(slug, period, vintage);
  // Few are referred to of the tens of thousands that there are, so that they are looked for and not put together.
  if (file.observations.some((observation) => observation.id === id)) return id;
  const { vintages } = file.series;
  if (vintage !== null && !vintages.includes(vintage)) {
    const has = vintages.length === 0 ? 'has no vintages; leave it away' : `has ${vintages.join(', ')}`;
    throw fault(place, `"${slug}" has no vintage "${vintage}".`, `The series ${has}.`);
  }
  if (vintage === null && vintages.length > 0) {
    throw fault(place, `"${text}" does not say which vintage is meant.`, `The series has ${vintages.join(', ')}.`);
  }
  const [first, last] = [file.observations[0]?.period.text, file.observations.at(-1)?.period.text];
  const of = vintage === null ? `"${slug}"` : `"${slug}@${vintage}"`;
  throw fault(place, `${of} has no figure for "${period}".`, `The series goes from ${first} to ${last}.`);
}
