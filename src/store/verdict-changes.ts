import type { Change, VerdictChange } from '../domain/change.ts';
import type { Verdict } from '../domain/verdict.ts';

/** Which claims of a change have another verdict than the graph had for them, by slug. */
export function verdictChanges(held: ReadonlyMap<string, Verdict>, { records }: Change): readonly VerdictChange[] {
  const said = new Map(records.flatMap((record) => (record.label === 'Claim' ? [[record.slug, record.verdict]] : [])));
  return [...new Set([...held.keys(), ...said.keys()])]
    .sort()
    .map((claim) => ({ claim, before: held.get(claim) ?? null, after: said.get(claim) ?? null }))
    .filter(({ before, after }) => before !== after);
}
