import { grouped } from '../amounts.ts';
import type { SeriesRow, SeriesSubject } from '../subjects/series.ts';
import { Prose } from './pieces.tsx';
import { TableBox } from './table-box.tsx';

/** The editions of a series: what each covers, and when it came out. */
export function Vintages({ series: { vintages, rows } }: { series: SeriesSubject }) {
  if (vintages.length === 0) return null;
  return (
    <TableBox label="Vintages" looks="short">
      <table>
        <caption>Vintages</caption>
        <thead>
          <tr>
            <th scope="col">Vintage</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col" class="number">
              Figures
            </th>
            <th scope="col">Released</th>
          </tr>
        </thead>
        <tbody>
          {vintages.map((vintage) => {
            const of = rows.filter((row) => row[3] === vintage);
            return (
              <tr>
                <th scope="row">
                  <Prose text={vintage} />
                </th>
                <td>{of[0]?.[0] ?? ''}</td>
                <td>{of.at(-1)?.[0] ?? ''}</td>
                <td class="number">{grouped(String(of.length))}</td>
                <td>
                  <Prose text={releasedOf(of)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableBox>
  );
}

function releasedOf(rows: readonly SeriesRow[]): string {
  const days = [...new Set(rows.map(([, , , , day]) => day))].filter((day) => day !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined) return 'not known';
  return first === last ? first : `${first} to ${last}`;
}
