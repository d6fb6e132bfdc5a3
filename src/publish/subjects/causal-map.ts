import type { CausalMap } from '../causal-map/causal-map.ts';
import type { Named } from './shared.ts';

/** All factors and causal links of the graph. */
export interface CausalMapSubject {
  readonly kind: 'causal-map';
  /** There is one: its path has no slug. */
  readonly slug: '';
  readonly title: string;
  readonly map: CausalMap;
  /** The loops that have a name. */
  readonly loops: readonly Named[];
}
