import type { StoredCheck } from '../../domain/change.ts';
import type { TrueWhen } from '../../domain/check.ts';
import { decimal, plain } from '../../domain/decimal.ts';
import type { Frequency } from '../../domain/frequency.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { sha256 } from '../../lib/sha256.ts';
import type { Parameters, Row } from '../graph-executor.ts';
import type { Relationship } from './mapping.ts';
import { type Neighbour, sortedIds, toMany, toOne } from './neighbours.ts';
import { type QuantityColumns, quantityOf } from './quantity.ts';

type CheckRow = readonly [
  claimId: string,
  claimSlug: string,
  basis: string,
  verdict: Verdict,
  formula: string,
  measured: string | null,
  difference: string | null,
  unit: string,
  asOf: string | null,
  asOfIsExact: boolean,
  because: string,
  steps: readonly string[],
  stepValues: readonly string[],
  stepUnits: readonly string[],
  ...trueWhen: TrueWhenColumns,
  ...stated: QuantityColumns,
  observations: readonly Neighbour[],
];

/** Lists side by side, one entry each a time at which the figure holds; "" where there is no period or vintage. */
type TrueWhenColumns = readonly [
  periods: readonly string[],
  starts: readonly string[],
  ends: readonly string[],
  frequencies: readonly string[],
  vintages: readonly string[],
  measured: readonly string[],
];

/** Id of the check of a claim on what had been published on its article's day. */
export function checkId(claimSlug: string): string {
  return `check_${sha256(`Check\n${claimSlug}\nas-published`).slice(0, 24)}`;
}

/** A property holds no list of lists, so steps and times are lists side by side. The stated figure is the claim's own. */
export function checkProperties({ check, basis }: StoredCheck): Parameters {
  const { steps, trueWhen } = check;
  return {
    basis,
    verdict: check.verdict,
    formula: check.formula,
    measured: check.measured && plain(check.measured),
    difference: check.difference && plain(check.difference),
    unit: check.unit,
    asOf: check.asOf,
    asOfIsExact: check.asOfIsExact,
    because: check.because,
    steps: steps.map(({ text }) => text),
    stepValues: steps.map(({ value }) => plain(value)),
    stepUnits: steps.map(({ unit }) => unit),
    trueWhenPeriods: trueWhen.map(({ period }) => period?.text ?? ''),
    trueWhenStarts: trueWhen.map(({ period }) => period?.start ?? ''),
    trueWhenEnds: trueWhen.map(({ period }) => period?.end ?? ''),
    trueWhenFrequencies: trueWhen.map(({ period }) => period?.frequency ?? ''),
    trueWhenVintages: trueWhen.map(({ vintage }) => vintage ?? ''),
    trueWhenMeasured: trueWhen.map(({ measured }) => plain(measured)),
  };
}

export function checkRelationships({ claimId, claimSlug, check }: StoredCheck): readonly Relationship[] {
  const id = checkId(claimSlug);
  return [...toOne('Check OF Claim', id, claimId), ...toMany('Check DECIDED_BY Observation', id, check.observationIds)];
}

function trueWhenOf([periods, starts, ends, frequencies, vintages, measured]: TrueWhenColumns): readonly TrueWhen[] {
  return measured.map((value, place) => {
    const [text = '', start = '', end = ''] = [periods[place], starts[place], ends[place]];
    return {
      period: text === '' ? null : { text, start, end, frequency: frequencies[place] as Frequency },
      vintage: vintages[place] || null,
      measured: decimal(value),
    };
  });
}

/** A check from a row of its statement. */
export function storedCheckOf(row: Row): StoredCheck {
  const [claimId, claimSlug, basis, verdict, formula, measured, difference, unit, asOf, asOfIsExact, because, ...rest] =
    row as unknown as CheckRow;
  const [steps, stepValues, stepUnits] = rest as unknown as readonly (readonly string[])[];
  const stated = quantityOf(rest.slice(9, 17) as unknown as QuantityColumns) as Quantity;
  return {
    claimId,
    claimSlug,
    basis,
    check: {
      verdict,
      formula,
      stated,
      measured: measured === null ? null : decimal(measured),
      difference: difference === null ? null : decimal(difference),
      unit,
      asOf,
      asOfIsExact,
      steps: (steps ?? []).map((text, place) => ({
        text,
        value: decimal(stepValues?.[place] as string),
        unit: stepUnits?.[place] as string,
      })),
      observationIds: sortedIds(rest[17] as unknown as readonly Neighbour[]),
      trueWhen: trueWhenOf(rest.slice(3, 9) as unknown as TrueWhenColumns),
      because,
    },
  };
}
