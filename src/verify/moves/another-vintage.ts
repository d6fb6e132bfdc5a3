import type { CallNode } from '../formula/formula.ts';
import { textsOf } from '../formula/references.ts';
import { replaceCalls } from '../formula/replace-calls.ts';
import { parseSeriesReference, printSeriesReference, type SeriesReference } from '../formula/series-reference.ts';
import { measureNamed } from '../measures/measure-named.ts';
import { viewSeries } from '../reading/series-view.ts';
import type { Candidate, Trial } from './trial.ts';

/** The call with another vintage pinned wherever it names the one given. */
function repin(call: CallNode, from: string, to: string): CallNode {
  const { parameters } = measureNamed(call.name);
  const given = call.arguments.map((node, place) => {
    if (node.kind !== 'text' || parameters[place]?.kind !== 'series') return node;
    const reference = parseSeriesReference(node.text);
    return reference.vintage === from ? { ...node, text: printSeriesReference({ ...reference, vintage: to }) } : node;
  });
  return { ...call, arguments: given };
}

/** Vintages that all of some series have, by their distance in the list from the one pinned, the newer of two first. */
function othersThan(vintage: string, lists: readonly (readonly string[])[]): readonly string[] {
  const [shortest = []] = lists;
  const shared = shortest.filter((other) => lists.every((list) => list.includes(other)));
  const pinned = shared.indexOf(vintage);
  const far = (other: string) => Math.abs(shared.indexOf(other) - pinned);
  return shared
    .filter((other) => other !== vintage)
    .sort((a, b) => far(a) - far(b) || shared.indexOf(b) - shared.indexOf(a));
}

/** Another vintage instead of a pinned one, in all series that pin it: the figure of an older or a newer publication. */
export function* anotherVintage({ formula, facts, standpoint }: Trial): Generator<Candidate> {
  const pinned = textsOf(formula, 'series').map(parseSeriesReference);
  for (const vintage of new Set(pinned.flatMap((reference) => reference.vintage ?? []))) {
    const held = (reference: SeriesReference) => viewSeries(facts, reference, standpoint.asOf).series.vintages;
    const lists = pinned.filter((reference) => reference.vintage === vintage).map(held);
    for (const other of othersThan(vintage, lists)) {
      const repinned = replaceCalls(formula, (call) => repin(call, vintage, other));
      yield { formula: repinned, standpoint, period: null, vintage: other };
    }
  }
}
