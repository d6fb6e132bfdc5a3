import { shownText } from '../../lib/shown-text.ts';
import { CURRENCIES, grouped } from '../amounts.ts';
import type { SeriesRow, SeriesSubject } from '../subjects/series.ts';
import { figureInWords } from '../words.ts';
import { TableBox } from './table-box.tsx';

/** Periods that are shown where no year is chosen. */
const NEWEST = 40;

/** More vintages than these do not stand side by side. */
const MOST_COLUMNS = 6;

/** Figures of a series, the newest first; vintages side by side, so that it is seen what was revised. */
export function SeriesTable({ series, year }: { series: SeriesSubject; year: string | null }) {
  const { rows, vintages, unit } = series;
  const wanted = year === null ? rows : rows.filter(([, end]) => end.startsWith(year));
  const isWide = vintages.length > 1 && vintages.length <= MOST_COLUMNS;
  const periods = [...groupsOf(wanted, isWide)].reverse();
  const shown = year === null ? periods.slice(0, NEWEST) : periods;
  const title = `${year === null ? 'Figures, the newest first' : `Figures of ${year}`}, in ${unit}`;
  return (
    <TableBox label="Figures" looks="short" id="figures">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {isWide ? (
              vintages.map((vintage) => (
                <th scope="col" class="number">
                  {vintage}
                </th>
              ))
            ) : (
              <>
                <th scope="col" class="number">
                  Value
                </th>
                {vintages.length === 0 ? null : <th scope="col">Vintage</th>}
                <th scope="col">Released</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((group) => (
            <tr>
              <td>{shownText((group[0] as SeriesRow)[0])}</td>
              {isWide ? (
                <Vintaged group={group} vintages={vintages} unit={unit} />
              ) : (
                <Single group={group} series={series} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {shown.length === periods.length
          ? `${grouped(String(wanted.length))} figures.`
          : `The newest ${NEWEST} of ${grouped(String(periods.length))} periods; choose a year for others.`}
      </p>
    </TableBox>
  );
}

/** A figure without its unit, which stands above; amounts of money keep theirs, since it tells their scale. */
const cellOf = (value: string, unit: string): string =>
  CURRENCIES[unit] === undefined ? grouped(value) : figureInWords(value, unit);

/** Rows of one period together where vintages stand side by side, else each by itself. */
function groupsOf(rows: readonly SeriesRow[], isWide: boolean): readonly (readonly SeriesRow[])[] {
  if (!isWide) return rows.map((row) => [row]);
  const groups = new Map<string, SeriesRow[]>();
  for (const row of rows) {
    const group = groups.get(row[0]);
    if (group === undefined) groups.set(row[0], [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

function Vintaged({
  group,
  vintages,
  unit,
}: {
  group: readonly SeriesRow[];
  vintages: readonly string[];
  unit: string;
}) {
  return (
    <>
      {vintages.map((vintage) => {
        const row = group.find((each) => each[3] === vintage);
        return <td class="number">{row === undefined ? '' : cellOf(row[2], unit)}</td>;
      })}
    </>
  );
}

function Single({ group, series: { vintages, unit } }: { group: readonly SeriesRow[]; series: SeriesSubject }) {
  const [, , value, vintage, releasedOn, isEstimated] = group[0] as SeriesRow;
  return (
    <>
      <td class="number">{cellOf(value, unit)}</td>
      {vintages.length === 0 ? null : <td>{vintage}</td>}
      <td>{releasedOn === null ? 'not known' : `${releasedOn}${isEstimated ? ' (estimated)' : ''}`}</td>
    </>
  );
}
