import type { ArgumentNode, Formula } from '../formula/formula.ts';
import { printFormula } from '../formula/print-formula.ts';
import { replaceCalls } from '../formula/replace-calls.ts';
import { printSeriesReference } from '../formula/series-reference.ts';
import type { SeriesView } from './series-view.ts';

const WORDS = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'divided by' } as const;

function named(node: ArgumentNode, names: Iterator<string>, isWhole: boolean): string {
  switch (node.kind) {
    case 'number':
      return node.text;
    case 'negate':
      return `minus ${named(node.operand, names, false)}`;
    case 'binary': {
      const words = `${named(node.left, names, false)} ${WORDS[node.operator]} ${named(node.right, names, false)}`;
      return isWhole ? words : `(${words})`;
    }
    default:
      return names.next().value as string;
  }
}

/** What a computed series is called: "debt held abroad divided by debt held by the public". */
export function nameOf(expression: Formula, views: readonly SeriesView[]): string {
  return named(expression, views.map(({ series }) => series.name).values(), true);
}

/** How a computed series is written shortly: "fred/fdhbfin / fred/fygfdpun". */
export function slugOf(expression: Formula, views: readonly SeriesView[]): string {
  const slugs = views.map(({ series: { slug }, vintage }) => printSeriesReference({ slug, vintage })).values();
  // A number stands in for each series, so that the printer sets the brackets.
  const written = printFormula(replaceCalls(expression, (call) => ({ ...call, name: 'series', arguments: [] })));
  return written.replace(/series\(\)/g, () => slugs.next().value as string);
}
