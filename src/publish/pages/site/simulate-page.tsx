import type { SimulatedYear, Simulation } from '../../../domain/simulation.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { type RunYear, simulatedInWords, simulationChart } from '../../pictures/simulation-chart.ts';
import { localPath } from '../document.ts';
import { Prose, To } from '../pieces.tsx';
import { VARIABLES } from '../style/colours.ts';
import { TableBox } from '../table-box.tsx';
import { sitePage } from './site-page.tsx';
import { SLIDERS, type Slider } from './sliders.ts';

/** What stands in the form of the page, as it was given. */
export interface SimulateForm {
  /** Slug of a scenario; empty for none. */
  readonly scenario: string;
  /** Vintage; empty for the newest. */
  readonly baseline: string;
  readonly years: string;
  readonly feedback: boolean;
  /** The amount in each field, by the slug of its factor. */
  readonly amounts: ReadonlyMap<string, string>;
}

export interface SimulateChoices {
  readonly scenarios: readonly { readonly slug: string; readonly name: string; readonly statement: string }[];
  readonly vintages: readonly string[];
}

/** What came of a run, or the sentence that says why there is none. */
export type RunOutcome = Simulation | { readonly refusal: string };

/** The page on which readers shock a factor and see what follows on cited numbers. */
export async function simulatePage(
  form: SimulateForm,
  choices: SimulateChoices,
  outcome: RunOutcome,
  site: string,
): Promise<string> {
  const result =
    'refusal' in outcome ? (
      <p role="status" class="notice">
        {shownText(outcome.refusal)}
      </p>
    ) : (
      await resultOf(outcome, site)
    );
  return sitePage({
    site,
    place: '/simulate',
    title: 'Simulate',
    description:
      'What follows for interest, deficit and debt when yields, growth or the budget change, on cited numbers.',
    children: (
      <>
        <h1>What if?</h1>
        <p class="lead">
          Move a factor and see what follows for yields, interest, deficit and debt, beside what the Congressional
          Budget Office projects. Every coefficient is a cited strength or a figure of a series. It is no forecast.
        </p>
        <div class="columns reversed">
          <form
            action={localPath(site, '/simulate')}
            class="column"
            aria-label="What is supposed"
            data-island="live-form sliders"
            data-swaps="result"
          >
            <fieldset>
              <legend>What changes against the baseline</legend>
              {SLIDERS.slice(0, FIRST).map((slider) => (
                <SliderField slider={slider} amount={form.amounts.get(slider.factor) ?? ''} />
              ))}
              <details open={SLIDERS.slice(FIRST).some(({ factor }) => form.amounts.has(factor))}>
                <summary>Budget, foreign buyers, Federal Reserve</summary>
                {SLIDERS.slice(FIRST).map((slider) => (
                  <SliderField slider={slider} amount={form.amounts.get(slider.factor) ?? ''} />
                ))}
              </details>
            </fieldset>
            <fieldset>
              <legend>On what</legend>
              <div class="field">
                <label for="scenario">A scenario of an article as well</label>
                <select id="scenario" name="scenario">
                  <option value="">none</option>
                  {choices.scenarios.map(({ slug, name }) => (
                    <option value={slug} selected={slug === form.scenario}>
                      {shownText(name)}
                    </option>
                  ))}
                </select>
              </div>
              <div class="row">
                <div class="field">
                  <label for="baseline">Baseline of CBO</label>
                  <select id="baseline" name="baseline">
                    {[...choices.vintages].reverse().map((vintage) => (
                      <option value={vintage} selected={vintage === form.baseline}>
                        {vintage}
                      </option>
                    ))}
                  </select>
                </div>
                <div class="field">
                  <label for="years">Fiscal years</label>
                  <input type="number" id="years" name="years" min={1} max={30} step={1} value={form.years} />
                </div>
              </div>
              <label class="check">
                <input type="checkbox" name="feedback" value="on" checked={form.feedback} />
                Debt moves yields in turn
              </label>
              {/* An empty box is not sent; this tells a form that was filled in from an address without any. */}
              <input type="hidden" name="run" value="1" />
            </fieldset>
            <div class="row">
              <button type="submit" class="main">
                Run
              </button>
              <a href={localPath(site, '/simulate?run=1&years=10&feedback=on')}>Start anew</a>
            </div>
          </form>
          <div class="column" id="result">
            {result}
          </div>
        </div>
      </>
    ),
  });
}

/** How many sliders are seen at once; the others open. */
const FIRST = 4;

function SliderField({ slider, amount }: { slider: Slider; amount: string }) {
  const { factor, label, shownUnit, least, most, step } = slider;
  return (
    <div class="slider" data-least={least} data-most={most} data-step={step}>
      <label for={factor}>{label}</label>
      <input
        type="number"
        id={factor}
        name={factor}
        value={amount}
        step="any"
        placeholder="0"
        aria-describedby={`${factor}-unit`}
      />
      <small id={`${factor}-unit`}>{shownUnit}</small>
    </div>
  );
}

/** Which quantities have a chart, in this order. */
const CHARTED = ['Debt over GDP', 'Net interest', 'Deficit', '10-year Treasury yield'];

async function resultOf(run: Simulation, site: string) {
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
            <div role="img" aria-label={chartInWords(name, unit, years)} dangerouslySetInnerHTML={{ __html: svg }} />
          </figure>
        ))}
      </div>
      <Differences run={run} names={names} />
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

function Differences({
  run,
  names,
}: {
  run: Simulation;
  names: readonly { readonly name: string; readonly unit: string }[];
}) {
  return (
    <TableBox label="Differences to the baseline" looks="wordy">
      <table>
        <caption>Differences to the baseline</caption>
        <thead>
          <tr>
            <th scope="col">Fiscal year</th>
            {names.map(({ name }) => (
              <th scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.difference.map(({ year, values }) => (
            <tr>
              <th scope="row">{year}</th>
              {values.map(({ value, low, high, unit }) => (
                <td class="number">
                  {signed(value.toNumber(), unit)}
                  {low === null || high === null || low.eq(high) ? null : (
                    <div class="note">
                      {signed(low.toNumber(), unit)} to {signed(high.toNumber(), unit)}
                    </div>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">Rounded to the billion and to a hundredth of a percentage point; the API gives them in full.</p>
    </TableBox>
  );
}

function signed(value: number, unit: string): string {
  const text = simulatedInWords(value, unit).replace(' percentage points', ' pp');
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
  const more = (value: number): string => (value < 0 ? 'lower' : 'higher');
  const [points, dollars] = [debt.value.toNumber(), interest.value.toNumber()];
  const size = (value: number, unit: string): string => simulatedInWords(Math.abs(value), unit);
  return `By ${last.year} debt is ${size(points, 'percentage points')} of GDP ${more(points)} and net interest ${size(dollars, 'USD')} a year ${more(dollars)} than projected.`;
}

function chartInWords(name: string, unit: string, years: readonly RunYear[]): string {
  const last = years.at(-1);
  if (last === undefined) return name;
  const say = (value: number): string => simulatedInWords(value, unit);
  return `${name}, ${years[0]?.year} to ${last.year}: in ${last.year} ${say(last.shocked)} (${say(last.low)} to ${say(last.high)}) with the change, ${say(last.baseline)} without.`;
}
