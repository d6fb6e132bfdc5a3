import { decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import { clipped } from '../../lib/clipped.ts';
import { type RunOutcome, type SimulateForm, simulatePage } from '../../publish/pages/site/simulate-page.tsx';
import { SLIDERS } from '../../publish/pages/site/sliders.ts';
import { allOf } from '../all-of.ts';
import { baselineVintages, loadBaseline } from '../load-baseline.ts';
import type { Loaders } from '../loaders.ts';
import { runSimulation } from '../run-simulation.ts';
import { among, once } from './asked.ts';
import type { Asked, Exploring } from './exploring.ts';

/** What the page shows to those who have not moved anything yet. */
const FIRST: SimulateForm = {
  scenario: '',
  baseline: '',
  years: '10',
  feedback: true,
  amounts: new Map([['treasury-10y-yield', '1']]),
};

/** Fiscal years that can be asked for, as in the API. */
const MOST_YEARS = 30;

/** The page of a run that an address describes; what cannot be run says why on the page. */
export async function exploreSimulation(
  asked: Asked,
  { loaders, site }: Exploring,
): Promise<{ readonly html: string; readonly status: number }> {
  const form = formOf(asked);
  const [scenarios, vintages, { years }] = await Promise.all([
    allOf('Scenario', loaders),
    baselineVintages(loaders),
    loadBaseline(null, loaders),
  ]);
  const { outcome, status } = await run(form, loaders);
  const shown = { ...form, baseline: form.baseline === '' ? (vintages.at(-1) ?? '') : form.baseline };
  return {
    html: await simulatePage(shown, { scenarios, vintages, mostYears: years.length - 1 }, outcome, site),
    status,
  };
}

function formOf(asked: Asked): SimulateForm {
  const amounts = SLIDERS.flatMap(({ factor }): [string, string][] => {
    const amount = once(asked, factor);
    return amount === null ? [] : [[factor, amount]];
  });
  const [scenario, baseline, years] = ['scenario', 'baseline', 'years'].map((name) => once(asked, name));
  const isSent = once(asked, 'run') !== null;
  const feedback = once(asked, 'feedback');
  if (!isSent && amounts.length === 0 && !scenario && !baseline && !years && feedback === null) return FIRST;
  return {
    scenario: scenario ?? '',
    baseline: baseline ?? '',
    years: years ?? FIRST.years,
    // A box that is empty is not sent; an address that says nothing of it leaves it as it is.
    feedback: feedback === null ? !isSent : among(asked, 'feedback', ['on', 'off']) === 'on',
    amounts: new Map(amounts.length === 0 && !isSent && !scenario ? FIRST.amounts : amounts),
  };
}

async function run(form: SimulateForm, loaders: Loaders): Promise<{ outcome: RunOutcome; status: number }> {
  try {
    const years = yearsOf(form.years);
    const shocks = SLIDERS.flatMap((slider) => {
      const amount = amountOf(slider.label, form.amounts.get(slider.factor) ?? '0');
      const { factor, unit, power } = slider;
      return amount.isZero() ? [] : [{ factor, unit, amount: amount.times(decimal(10).pow(power)) }];
    });
    if (shocks.length === 0 && form.scenario === '') {
      const refusal = 'Nothing is changed yet; move a factor, or choose a scenario.';
      return { outcome: { refusal }, status: 200 };
    }
    const outcome = await runSimulation(
      {
        scenario: form.scenario === '' ? null : form.scenario,
        shocks,
        years,
        baseline: form.baseline === '' ? null : form.baseline,
        feedback: form.feedback,
      },
      loaders,
    );
    return { outcome, status: 200 };
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error;
    return { outcome: { refusal: inLabels(error.message) }, status: error.status };
  }
}

/** A refusal names factors as programs do; readers know them by the labels of the page. */
const inLabels = (sentence: string): string =>
  SLIDERS.reduce(
    (text, { factor, label }) => text.replaceAll(`"${factor}"`, `“${label}”`),
    // The page takes billions.
    sentence.replace(', and give dollars, not billions', ''),
  );

const NUMBER = /^[+-]?(?:\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})$/;

function amountOf(label: string, text: string) {
  const plain = text.trim().replace('−', '-');
  if (NUMBER.test(plain)) return decimal(plain.replace('+', '').replace(/\.$/, ''));
  throw new Problem(
    'BAD_ARGUMENT',
    `"${clipped(text)}" is no amount for “${label}”; write a number, such as 1 or -0.5.`,
  );
}

function yearsOf(text: string): number {
  const years = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (years >= 1 && years <= MOST_YEARS) return years;
  throw new Problem(
    'BAD_ARGUMENT',
    `"years" may not be "${clipped(text)}"; give a whole number from 1 to ${MOST_YEARS}.`,
  );
}
