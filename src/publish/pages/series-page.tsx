import { shownText } from '../../lib/shown-text.ts';
import type { Setting } from '../forms.ts';
import { pathOf } from '../paths.ts';
import type { Publication } from '../publication.ts';
import type { SeriesSubject } from '../subjects/series.ts';
import { digestOf } from '../texts/digest.ts';
import { ChartFigure } from './chart-figure.tsx';
import { Choice } from './choice.tsx';
import { ClaimSection } from './claim-list.tsx';
import { localPath } from './document.ts';
import type { PageParts } from './page-parts.ts';
import { seriesYear, yearsOf } from './page-query.ts';
import { Facts, Prose } from './pieces.tsx';
import { SeriesTable } from './series-table.tsx';
import { UseButton } from './use-this.tsx';
import { Vintages } from './vintages.tsx';

/** A series: its chart, what is said about it and has to be known of it, its vintages, and its figures. */
export function SeriesPage({
  publication,
  setting,
  parts,
}: {
  publication: Publication<SeriesSubject>;
  setting: Setting;
  parts: PageParts;
}) {
  const { subject: series, revision } = publication;
  const { site, frozen, query = {} } = setting;
  const kept = frozen ? revision : undefined;
  const path = localPath(site, pathOf(series, { revision: kept }));
  const year = seriesYear(series, query);
  const { lead, facts } = digestOf(series, site);
  return (
    <>
      <p class="crumbs">
        <a href={localPath(site, '/series')}>Series</a> › {series.slug}
      </p>
      <h1>{shownText(series.title)}</h1>
      <div class="columns">
        <div class="column">
          <p class="lead">{shownText(lead)}</p>
          {series.caveat === null ? null : <p class="notice">This series {shownText(series.caveat)}.</p>}
          {series.notes.map((note) => (
            <p>
              <Prose text={note} />
            </p>
          ))}
          {parts.chart === null ? null : (
            <ChartFigure
              subject={series}
              setting={setting}
              shown={parts.chart}
              view="main"
              revision={kept}
              pointed={{
                unit: series.unit,
                csv: localPath(site, pathOf(series, { form: 'csv', revision: kept })),
              }}
            >
              {series.redistributable ? (
                <span>
                  All figures:{' '}
                  <a href={localPath(site, pathOf(series, { form: 'csv', revision: kept }))}>{series.slug}.csv</a>
                </span>
              ) : (
                <span>Single figures only may be cited, by its licence.</span>
              )}
            </ChartFigure>
          )}
          <ClaimSection title="Claims about it" claims={series.claims} site={site} />
          {series.rows.length === 0 ? null : <Vintages series={series} />}
          {series.rows.length === 0 ? null : (
            <>
              <YearForm path={path} years={yearsOf(series)} year={year} />
              <SeriesTable series={series} year={year} />
            </>
          )}
        </div>
        <aside class="column side" aria-label="At a glance">
          <UseButton />
          <Facts facts={facts.filter(([label]) => label !== 'Vintages' || series.rows.length === 0)} site={site} />
        </aside>
      </div>
    </>
  );
}

function YearForm({ path, years, year }: { path: string; years: readonly string[]; year: string | null }) {
  if (years.length < 2) return null;
  return (
    <form
      action={`${path}#figures`}
      class="row"
      aria-label="Which figures"
      data-island="live-form"
      data-swaps="figures"
    >
      <Choice name="year" label="Figures of" chosen={year} among={years} none="the newest" />
      <button type="submit">Show</button>
    </form>
  );
}
