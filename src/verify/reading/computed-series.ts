import { decimal } from '../../domain/decimal.ts';
import { Problem } from '../../domain/problem.ts';
import type { SeriesNature } from '../../domain/series-nature.ts';
import { calculate, type Rounded, unitOf } from '../arithmetic.ts';
import type { ArgumentNode, Formula, Operator } from '../formula/formula.ts';
import { PLAIN } from '../units/unit.ts';
import { commonPlaces, figureAt } from './align.ts';
import { type ComputedFigure, derivedView, partsOf } from './derivation.ts';
import { nameOf, slugOf } from './name-of-expression.ts';
import { natureOf } from './nature-of.ts';
import type { SeriesView } from './series-view.ts';

/** What an expression comes to in one period: `take` gives the figure of the next series in it. */
type Compute = (take: (index: number) => Rounded, refuseZero: () => never) => Rounded;

interface Compiled {
  readonly unit: string;
  /** Null for a plain number. */
  readonly nature: SeriesNature | null;
  readonly compute: Compute;
}

const OPERATIONS: { readonly [O in Operator]: (left: Compute, right: Compute) => Compute } = {
  '+': (left, right) => (take, zero) => calculate(left(take, zero), '+', right(take, zero)),
  '-': (left, right) => (take, zero) => calculate(left(take, zero), '-', right(take, zero)),
  '*': (left, right) => (take, zero) => calculate(left(take, zero), '*', right(take, zero)),
  '/': (left, right) => (take, zero) => {
    const divisor = right(take, zero);
    return divisor.value.isZero() ? zero() : calculate(left(take, zero), '/', divisor);
  },
};

/** Works out the unit and nature of an expression, and how its figures are computed, before any is. */
function compile(node: ArgumentNode, views: Iterator<SeriesView>, index: { next: number }): Compiled {
  switch (node.kind) {
    case 'number': {
      const number = { value: decimal(node.text) };
      return { unit: PLAIN, nature: null, compute: () => number };
    }
    case 'negate': {
      const { compute, ...kind } = compile(node.operand, views, index);
      return {
        ...kind,
        compute: (take, zero) => {
          const { value, isRounded } = compute(take, zero);
          return { value: value.isZero() ? value : value.negated(), isRounded };
        },
      };
    }
    case 'binary': {
      const left = compile(node.left, views, index);
      const right = compile(node.right, views, index);
      return {
        unit: unitOf(left.unit, node.operator, right.unit),
        nature: natureOf(left.nature, node.operator, right.nature),
        compute: OPERATIONS[node.operator](left.compute, right.compute),
      };
    }
    default: {
      // Only series("…") is left; the parser lets nothing else into an expression.
      const place = index.next++;
      const { unit, nature } = (views.next().value as SeriesView).series;
      return { unit, nature, compute: (take) => take(place) };
    }
  }
}

/**
 * A series computed from others, period by period, for the periods that all of them have. The views are those of the
 * series in the expression, in the order in which they stand there, all of one frequency.
 */
export function computedSeries(expression: Formula, views: readonly SeriesView[]): SeriesView {
  const { unit, nature, compute } = compile(expression, views.values(), { next: 0 });
  const places = commonPlaces(views);
  const slug = slugOf(expression, views);
  let isRounded = false;
  const figures = places.map((at): ComputedFigure => {
    const { period } = figureAt(views[0] as SeriesView, at[0]);
    const take = (index: number): Rounded => {
      const view = views[index] as SeriesView;
      return { value: figureAt(view, at[index]).value, isRounded: view.derivation?.isRounded };
    };
    const refuseZero = (): never => {
      throw new Problem('FORMULA_MEANING', `${slug} has no value for ${period.text}, because it divides by 0 there.`);
    };
    const computed = compute(take, refuseZero);
    isRounded ||= computed.isRounded === true;
    return { period, value: computed.value };
  });
  const parts = views.flatMap((view, index) =>
    partsOf(
      view,
      places.map((at) => ({ first: at[index] as number, last: at[index] as number })),
    ),
  );
  const { series } = views[0] as SeriesView;
  const { frequency } = series;
  const notWhole = views.find(({ derivation }) => derivation?.notWhole !== undefined)?.derivation?.notWhole;
  const told = { name: nameOf(expression, views), slug, unit, nature: nature ?? series.nature, frequency };
  return derivedView(told, figures, { parts, isRounded, notWhole });
}
