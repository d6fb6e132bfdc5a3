import type { ReleaseRule } from '../domain/series.ts';
import { SeriesNature } from '../domain/series-nature.ts';
import { checkUnit } from './check-unit.ts';
import { fault } from './fault.ts';
import type { HeaderField, HeaderKey, HeaderLines } from './header-lines.ts';
import { PERIOD_FORMS, type SeriesFrequency } from './period-forms.ts';
import { lineOf, type Place } from './place.ts';

/** What the comment lines above a series say of it. */
export interface SeriesHeader {
  readonly name: string;
  readonly officialId: string | null;
  readonly unit: string;
  readonly nature: SeriesNature;
  readonly frequency: SeriesFrequency;
  readonly seasonallyAdjusted: boolean | null;
  /** Slug of the source, and where it stands, for whoever looks it up. */
  readonly source: string;
  readonly sourcePlace: Place;
  readonly licence: string;
  readonly redistributable: boolean;
  readonly retrieval: string;
  readonly notes: readonly string[];
  readonly caveat: string | null;
  readonly releaseRule: ReleaseRule | null;
  readonly firstReleaseHeld: boolean;
}

/** The natures as a header writes them. */
const NATURES: ReadonlyMap<string, SeriesNature> = new Map(
  Object.values(SeriesNature).map((nature) => [nature.toLowerCase().replace('_', ' '), nature]),
);

const RELEASE_RULE = /^(\d{1,4}) (business )?days?: "([^"]+)"$/;

/** Reads what each line of the header means. */
export function seriesHeader(file: string, { fields, notes, end }: HeaderLines): SeriesHeader {
  const given = <T>(key: HeaderKey, read: (field: HeaderField, place: Place) => T, otherwise: T): T => {
    const field = fields.get(key);
    return field === undefined ? otherwise : read(field, lineOf(file, field.line));
  };
  const due = (key: HeaderKey): HeaderField => {
    const field = fields.get(key);
    if (field !== undefined) return field;
    throw fault(lineOf(file, end), `The header does not say "${key}".`, `Add a line "# ${key}: …" above the columns.`);
  };
  const [unit, nature, frequency, source] = [due('unit'), due('nature'), due('frequency'), due('source')];
  const [redistributable, firstReleaseHeld] = [due('redistributable'), due('firstReleaseHeld')];
  return {
    name: due('name').value,
    officialId: given<string | null>('officialId', ({ value }) => value, null),
    unit: checkUnit(unit.value, lineOf(file, unit.line)),
    nature: readNature(nature, lineOf(file, nature.line)),
    frequency: readFrequency(frequency, lineOf(file, frequency.line)),
    seasonallyAdjusted: given<boolean | null>('seasonallyAdjusted', readTruth, null),
    source: source.value,
    sourcePlace: lineOf(file, source.line),
    licence: due('licence').value,
    redistributable: readTruth(redistributable, lineOf(file, redistributable.line)),
    retrieval: due('retrieval').value,
    notes,
    caveat: given<string | null>('caveat', ({ value }) => value, null),
    releaseRule: given<ReleaseRule | null>('releaseRule', readReleaseRule, null),
    firstReleaseHeld: readTruth(firstReleaseHeld, lineOf(file, firstReleaseHeld.line)),
  };
}

function readTruth({ key, value }: HeaderField, place: Place): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw fault(place, `"${value}" is not an answer to "${key}".`, 'Write true or false.');
}

function readNature({ value }: HeaderField, place: Place): SeriesNature {
  const nature = NATURES.get(value);
  if (nature !== undefined) return nature;
  throw fault(place, `"${value}" is not a nature of a series.`, `Write one of ${[...NATURES.keys()].join(', ')}.`);
}

function readFrequency({ value }: HeaderField, place: Place): SeriesFrequency {
  if (Object.hasOwn(PERIOD_FORMS, value)) return value as SeriesFrequency;
  const all = Object.keys(PERIOD_FORMS).join(', ');
  throw fault(place, `"${value}" is not a frequency of a series.`, `Write one of ${all}.`);
}

function readReleaseRule({ value }: HeaderField, place: Place): ReleaseRule {
  const parts = RELEASE_RULE.exec(value);
  if (parts?.[1] !== undefined && parts[3] !== undefined) {
    return { days: Number(parts[1]), business: parts[2] !== undefined, text: parts[3] };
  }
  throw fault(
    place,
    `"${value}" is not a release rule.`,
    'Write it as 14 days: "two weeks after the month", or as 1 business days: "the next day".',
  );
}
