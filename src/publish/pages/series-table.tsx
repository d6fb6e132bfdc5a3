import { shownText } from '../../lib/shown-text.ts';
import { grouped, scaleOf, shifted } from '../amounts.ts';
import type { SeriesRow, SeriesSubject } from '../subjects/series.ts';
import { Released } from './pieces.tsx';
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
  const column = columnOf(shown.flat(), unit);
  const title = `${year === null ? 'Figures, the newest first' : `Figures of ${year}`}, in ${column.unit}`;
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
                <Vintaged group={group} vintages={vintages} column={column} />
              ) : (
                <Single group={group} hasVintages={vintages.length > 0} column={column} />
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

/** How figures are written in their cells, and what their unit is then called. */
interface Column {
  readonly unit: string;
  cell(value: string): string;
}

/**
 * Figures without their unit, which stands above, every digit kept and their points below one another by blanks as wide as
 * digits. Money is told at one scale all the way down.
 */
function columnOf(rows: readonly SeriesRow[], unit: string): Column {
  const values = rows.map(([, , value]) => value);
  const scale = scaleOf(values, unit);
  const scaled = (value: string): string => (scale === null ? value : shifted(value, scale.digits));
  const placesOf = (value: string): number => value.split('.')[1]?.length ?? 0;
  const most = Math.max(0, ...values.map((value) => placesOf(scaled(value))));
  return {
    unit: scale === null ? unit : `${scale.word} ${unit}`,
    cell(value) {
      const text = scaled(value);
      const point = placesOf(text) === 0 && most > 0 ? '\u2008' : '';
      return `${grouped(text)}${point}${'\u2007'.repeat(most - placesOf(text))}`;
    },
  };
}

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
  column: { cell },
}: {
  group: readonly SeriesRow[];
  vintages: readonly string[];
  column: Column;
}) {
  return (
    <>
      {vintages.map((vintage) => {
        const row = group.find((each) => each[3] === vintage);
        return <td class="number">{row === undefined ? '' : cell(row[2])}</td>;
      })}
    </>
  );
}

function Single({
  group,
  hasVintages,
  column: { cell },
}: {
  group: readonly SeriesRow[];
  hasVintages: boolean;
  column: Column;
}) {
  const [, , value, vintage, releasedOn, isEstimated] = group[0] as SeriesRow;
  return (
    <>
      <td class="number">{cell(value)}</td>
      {hasVintages ? <td>{vintage}</td> : null}
      <td>
        <Released day={releasedOn} isEstimated={isEstimated} />
      </td>
    </>
  );
}
