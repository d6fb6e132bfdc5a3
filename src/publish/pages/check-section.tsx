import { shownText } from '../../lib/shown-text.ts';
import type { PublishedCheck } from '../subjects/claim.ts';
import { figureInWords } from '../words.ts';
import { Prose, Released, To } from './pieces.tsx';
import { TableBox } from './table-box.tsx';

/** How a claim was checked, so that a reader can do it again: the formula, each step, and the figures that decide. */
export function CheckSection({ check, site }: { check: PublishedCheck; site: string }) {
  const { formula, steps, asOf, asOfIsExact, observations } = check;
  return (
    <section>
      <h2>How it was checked</h2>
      <code class="formula">{shownText(formula)}</code>
      {asOf === null ? null : (
        <p class="note">
          On what had been published by {asOf}
          {asOfIsExact ? '' : ', as far as estimated days of release or revised figures tell'}.
        </p>
      )}
      {steps.length === 0 ? null : (
        <ol>
          {steps.map(({ text }) => (
            <li>
              <Prose text={text} />
            </li>
          ))}
        </ol>
      )}
      {observations.length === 0 ? null : <Deciding observations={observations} site={site} />}
    </section>
  );
}

function Deciding({ observations, site }: { observations: PublishedCheck['observations']; site: string }) {
  return (
    <TableBox label="The figures that decide">
      <table>
        <caption>The figures that decide</caption>
        <thead>
          <tr>
            <th scope="col">Series</th>
            <th scope="col">Period</th>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">Out on</th>
          </tr>
        </thead>
        <tbody>
          {observations.map(({ series, period, value, unit, vintage, releasedOn, releasedOnIsEstimated }) => (
            <tr>
              <td>
                <To kind="series" slug={series} site={site}>
                  {series}
                </To>
                {vintage === null ? '' : `@${vintage}`}
              </td>
              <td>
                <Prose text={period.text} />
              </td>
              <td class="number">{figureInWords(value, unit)}</td>
              <td>
                <Released day={releasedOn} isEstimated={releasedOnIsEstimated} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
