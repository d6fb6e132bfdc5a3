import type { Change } from '../domain/change.ts';

/** Changes in their order, as many together as a transaction takes; a larger one has its own. */
export function* units(changes: Iterable<Change>, most: number): Generator<readonly Change[]> {
  let unit: Change[] = [];
  let nodes = 0;
  for (const change of changes) {
    const more = change.records.length + change.checks.length;
    if (unit.length > 0 && nodes + more > most) {
      yield unit;
      [unit, nodes] = [[], 0];
    }
    unit.push(change);
    nodes += more;
  }
  if (unit.length > 0) yield unit;
}
