import type { Value } from '../evaluation.ts';
import type { SeriesView } from '../reading/series-view.ts';

/** A published figure is a level; one that is computed from several series may be a difference itself. */
export function levelOf({ derivation }: SeriesView): Value['levelOrChange'] {
  return derivation === undefined ? 'level' : undefined;
}
