import { shownText } from '../../lib/shown-text.ts';
import type { DigestTable } from '../texts/digest-parts.ts';
import { Prose, Shown } from './pieces.tsx';
import { TableBox } from './table-box.tsx';

/** A table in a box of its own that scrolls where the page is narrow. `numbers` are the columns that align to the right. */
export function Table({
  table: { title, columns, rows, note },
  site,
  numbers = [],
  looks = 'wordy',
}: {
  table: DigestTable;
  site: string;
  numbers?: readonly number[];
  looks?: 'wordy' | 'short' | 'plain';
}) {
  const classOf = (index: number): string | undefined => (numbers.includes(index) ? 'number' : undefined);
  return (
    <TableBox label={shownText(title)} looks={looks}>
      <table>
        <caption>{shownText(title)}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th scope="col" class={classOf(index)}>
                {shownText(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, index) => (
                <td class={classOf(index)}>
                  <Shown words={cell} site={site} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {note === null ? null : (
        <p class="note">
          <Prose text={note} />
        </p>
      )}
    </TableBox>
  );
}
