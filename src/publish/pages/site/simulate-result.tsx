import type { Decimal } from '../../../domain/decimal.ts';
import type { SimulatedValue, SimulatedYear, Simulation } from '../../../domain/simulation.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { grouped } from '../../amounts.ts';
import { type RunYear, simulatedInWords, simulationChart } from '../../pictures/simulation-chart.ts';
import { Prose, To } from '../pieces.tsx';
import { VARIABLES } from '../style/colours.ts';
import { TableBox } from '../table-box.tsx';

/** Which quantities have a chart, in this order. */
const CHARTED = ['Debt over GDP', 'Net interest', 'Deficit', '10-year Treasury yield'];

/** What follows from a run: in a sentence, in charts, year by year, and what was supposed for it. */
export async function simulateResult(run: Simulation, site: string) {
  const names = run.baseline[0]?.values.map(({ name, unit }) => ({ name, unit })) ?? [];
  const charted = CHARTED.flatMap((name) => names.find((each) => each.name === name) ?? []);
  const charts = await Promise.all(
    charted.map(async ({ name, unit }) => {
      const years = yearsOf(run, name);
      return { name, unit, years, ...(await simulationChart(years, unit, VARIABLES)) };
    }),
  );
  const last = run.difference.at(-1);
  return (
    <>
      <p role="status" class="lead">
        {last === undefined ? '' : summaryOf(last)}
      </p>
      <ul class="legend">
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path d="M0 5h26" stroke="var(--muted)" stroke-width="2" stroke-dasharray="5 4" />
          </svg>
          what CBO projected in {run.vintage}
        </li>
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path d="M0 5h26" stroke="var(--printed)" stroke-width="2.5" />
          </svg>
          with the change
        </li>
        <li>
          <svg width="26" height="10" aria-hidden="true">
            <path d="M0 0h26v10H0z" fill="var(--printed)" fill-opacity="0.25" />
          </svg>
          what the cited ranges admit
        </li>
      </ul>
      <div class="sims">
        {charts.map(({ name, unit, years, svg, axis }) => (
          <figure>
            <figcaption>
              {name}
              <span>{axis}, fiscal years</span>
            </figcaption>
            <div role="img" aria-label={chartInWords(name, unit, years)}>
              <div aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
            </div>
          </figure>
        ))}
      </div>
      <Differences run={run} />
      <section>
        <h2>What was supposed</h2>
        <ul>
          {run.assumptions.map((text) => (
            <li>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>Causal links that it uses</h2>
        <ul>
          {run.uses.map(({ slug, statement }) => (
            <li>
              <To kind="causal-link" slug={slug} site={site}>
                {shownText(statement)}
              </To>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The quantities of the table, what matters most first. */
const TABLED = ['Debt over GDP', 'Net interest', 'Deficit', '10-year Treasury yield', 'Average rate on the debt'];

function Differences({ run }: { run: Simulation }) {
  const last = run.difference.at(-1);
  const columns = TABLED.flatMap((name) => (last === undefined ? [] : (named(last, name) ?? [])));
  return (
    <TableBox label="Differences to the baseline" looks="wordy">
      <table>
        <caption>Differences to the baseline</caption>
        <thead>
          <tr>
            <th scope="col">Fiscal year</th>
            {columns.map(({ name, unit }) => (
              <th scope="col" class="number">
                {name}, {unit === 'USD' ? 'billion dollars' : unit}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.difference.map((year) => (
            <tr>
              <th scope="row">{year.year}</th>
              {columns.map(({ name }) => (
                <Difference value={named(year, name)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        Rounded here to the billion and to a hundredth of a percentage point; the API tells the million and the
        thousandth.
      </p>
    </TableBox>
  );
}

function Difference({ value }: { value: SimulatedValue | undefined }) {
  if (value === undefined) return <td />;
  const { low, high, unit } = value;
  return (
    <td class="number">
      {signed(value.value.toNumber(), unit)}
      {low === null || high === null || low.eq(high) ? null : (
        <div class="note">
          {signed(low.toNumber(), unit)} to {signed(high.toNumber(), unit)}
        </div>
      )}
    </td>
  );
}

/** A difference without its unit, which stands above: dollars in billions. */
function signed(value: number, unit: string): string {
  const text = unit === 'USD' ? grouped(String(Math.round(value / 1e9))) : value.toFixed(2).replace('-', '−');
  if (Number(text.replace('−', '-').replaceAll(',', '')) === 0) return text.replace('−', '');
  return value > 0 ? `+${text}` : text;
}

const named = ({ values }: SimulatedYear, name: string) => values.find((each) => each.name === name);

function yearsOf(run: Simulation, name: string): readonly RunYear[] {
  return run.baseline.flatMap((before, index) => {
    const after = run.shocked[index];
    const [base, value] = [named(before, name), after && named(after, name)];
    if (base === undefined || value === undefined) return [];
    const shocked = value.value.toNumber();
    return [
      {
        year: before.year,
        baseline: base.value.toNumber(),
        shocked,
        low: value.low?.toNumber() ?? shocked,
        high: value.high?.toNumber() ?? shocked,
      },
    ];
  });
}

function summaryOf(last: SimulatedYear): string {
  const [debt, interest] = [named(last, 'Debt over GDP'), named(last, 'Net interest')];
  if (debt === undefined || interest === undefined) return '';
  const of = ({ value, low, high, unit }: SimulatedValue, after: string): string => {
    const words = simulatedInWords(value.abs().toNumber(), unit);
    return `${words}${after} ${wayOf(value)}${rangeOf(low, high, unit, wayOf(value))}`;
  };
  return `By ${last.year} debt is ${of(debt, ' of GDP')} and net interest ${of(interest, ' a year')} than projected.`;
}

const wayOf = (value: Decimal): string => (value.isZero() ? 'other' : value.isNegative() ? 'lower' : 'higher');

/** The ends that the cited ranges lead to, each with its way where the two differ. */
function rangeOf(low: Decimal | null, high: Decimal | null, unit: string, way: string): string {
  if (low === null || high === null || low.eq(high)) return '';
  const [near, far] = low.abs().lt(high.abs()) ? [low, high] : [high, low];
  const words = (end: Decimal): string => {
    const size = simulatedInWords(end.abs().toNumber(), unit);
    return end.isZero() || wayOf(end) === way ? size : `${size} ${wayOf(end)}`;
  };
  return ` (${words(near)} to ${words(far)})`;
}

function chartInWords(name: string, unit: string, years: readonly RunYear[]): string {
  const last = years.at(-1);
  if (last === undefined) return name;
  const say = (value: number): string => simulatedInWords(value, unit);
  return `${name}, ${years[0]?.year} to ${last.year}: in ${last.year} ${say(last.shocked)} (${say(last.low)} to ${say(last.high)}) with the change, ${say(last.baseline)} without.`;
}
