import { jsonText } from '../lib/json-text.ts';
import { type Form, formsOf, type Setting } from './forms.ts';
import { pathOf } from './paths.ts';
import type { Publication } from './publication.ts';
import type { SeriesSubject } from './subjects/series.ts';
import type { Subject } from './subjects/subject.ts';

/**
 * All that is shown of a subject, numbers as exact text. On the top level stand its own fields, so that flat readers need
 * no paths; figures of a series are objects, as `{ "period": "2026-01-30", "value": "4.26", … }`.
 */
export function toJsonForm({ subject, revision, at }: Publication, { site }: Setting): string {
  const forms = Object.fromEntries(
    formsOf(subject.kind).map((form): [Form, string] => [form, `${site}${pathOf(subject, { form })}`]),
  );
  const document = {
    permalink: `${site}${pathOf(subject)}`,
    revision,
    revisionSince: at,
    frozen: `${site}${pathOf(subject, { revision })}`,
    forms,
    ...(subject.kind === 'series' ? withObservations(subject) : (subject as Exclude<Subject, SeriesSubject>)),
  };
  return `${jsonText(document, 2)}\n`;
}

function withObservations({ rows, ...rest }: SeriesSubject) {
  return {
    ...rest,
    observations: rows.map(([period, end, value, vintage, releasedOn, releasedOnIsEstimated]) => ({
      period,
      end,
      value,
      vintage,
      releasedOn,
      releasedOnIsEstimated,
    })),
  };
}
