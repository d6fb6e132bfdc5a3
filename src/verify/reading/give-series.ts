import type { IsoDate } from '../../lib/iso-date.ts';
import type { Facts } from '../facts.ts';
import type { ArgumentNode, Formula } from '../formula/formula.ts';
import { printFormula } from '../formula/print-formula.ts';
import { seriesCalls } from '../formula/series-expression.ts';
import { parseSeriesReference } from '../formula/series-reference.ts';
import { textOf } from '../formula/text-of.ts';
import { computedSeries } from './computed-series.ts';
import type { How } from './how.ts';
import { atOneFrequency, type Named } from './same-frequency.ts';
import { type SeriesView, viewSeries } from './series-view.ts';

/** The series that an argument names, each as often as it stands there. */
function namedIn(node: ArgumentNode, facts: Facts, asOf: IsoDate | null): readonly Named[] {
  const named = (text: string, how: How | null): Named => ({
    text,
    how,
    view: viewSeries(facts, parseSeriesReference(text), asOf),
  });
  if (node.kind === 'text') return [named(node.text, null)];
  return seriesCalls(node).map(({ arguments: [slug, how] }) => {
    return named(textOf(slug), how === undefined ? null : (textOf(how) as How));
  });
}

// The tries of a move ask for the same expression over the same readings thousands of times.
const kept = new WeakMap<
  SeriesView,
  Map<string, { readonly views: readonly SeriesView[]; readonly view: SeriesView }>
>();
const MOST_KEPT = 16;

function computedOnce(expression: Formula, views: readonly SeriesView[]): SeriesView {
  const [first] = views as readonly [SeriesView];
  const known = kept.get(first) ?? new Map();
  kept.set(first, known);
  const key = printFormula(expression);
  const before = known.get(key);
  if (before?.views.every((view: SeriesView, place: number) => view === views[place])) return before.view;
  const view = computedSeries(expression, views);
  const [oldest] = known.keys();
  if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  known.set(key, { views, view });
  return view;
}

/** The readings that some arguments of a function stand for, all of them at one frequency. */
export function giveSeries(nodes: readonly ArgumentNode[], facts: Facts, asOf: IsoDate | null): readonly SeriesView[] {
  const named = nodes.map((node) => namedIn(node, facts, asOf));
  const views = atOneFrequency(named.flat());
  let next = 0;
  return nodes.map((node, place) => {
    const own = views.slice(next, next + (named[place]?.length ?? 0));
    next += own.length;
    const isBare = node.kind === 'text' || node.kind === 'call';
    return isBare ? (own[0] as SeriesView) : computedOnce(node as Formula, own);
  });
}

/** The reading that one argument stands for. */
export function giveOneSeries(node: ArgumentNode, facts: Facts, asOf: IsoDate | null): SeriesView {
  if (node.kind === 'text') return viewSeries(facts, parseSeriesReference(node.text), asOf);
  const [view] = giveSeries([node], facts, asOf);
  return view as SeriesView;
}
