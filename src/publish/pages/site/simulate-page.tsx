import type { Simulation } from '../../../domain/simulation.ts';
import { shownText } from '../../../lib/shown-text.ts';
import { localPath } from '../document.ts';
import { simulateResult } from './simulate-result.tsx';
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

/** What can be chosen beside the sliders. */
interface SimulateChoices {
  readonly scenarios: readonly { readonly slug: string; readonly name: string; readonly statement: string }[];
  readonly vintages: readonly string[];
  /** How many fiscal years the newest baseline can be run for. */
  readonly mostYears: number;
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
      await simulateResult(outcome, site)
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
              <p class="note">
                The yield has its parts in it: move it, or term premium, short rates, foreign holdings and purchases of
                the Federal Reserve.
              </p>
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
                  <input
                    type="number"
                    id="years"
                    name="years"
                    min={1}
                    max={choices.mostYears}
                    step={1}
                    value={form.years}
                  />
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
  const { factor, label, shownUnit, least, most, step, insteadOf } = slider;
  return (
    <div
      class="slider"
      data-least={least}
      data-most={most}
      data-step={step}
      {...(insteadOf.length === 0 ? {} : { 'data-instead-of': insteadOf.join(' ') })}
    >
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
