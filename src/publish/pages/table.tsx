import { shownText } from '../../lib/shown-text.ts';
import type { DigestTable } from '../texts/digest-parts.ts';
import { Prose, Shown } from './pieces.tsx';
import { TableBox } from './table-box.tsx';

/** A table of a digest, in a box of its own that scrolls where the page is narrow. */
export function Table({
  table: { title, columns, rows, note },
  site,
  looks = 'wordy',
}: {
  table: DigestTable;
  site: string;
  looks?: 'wordy' | 'short' | 'plain';
}) {
  return (
    <TableBox label={shownText(title)} looks={looks}>
      <table>
        <caption>{shownText(title)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{shownText(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
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
